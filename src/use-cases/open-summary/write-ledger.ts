import { fail, succeed, type Outcome } from "../../domain/outcome";
import { addUpHere, type AddUpWork } from "../roll-up/add-up-work";
import type { RecallKnowledge } from "../continuing/recall-roll-up";
import type { DeskChange } from "../desk/desk-changes";
import { ledgerOf, withChanges } from "../roll-up/desk-work";
import type { OpenWorkbook, PaintProgress } from "../ports/open-workbook";
import { openSummary, type OpenSummaryFailure } from "./open-summary";
import { ownedSheets, paintGuarded, type PaintFailure } from "../ports/paint-guarded";
import type { Clock } from "../ports/ports";
import { rollUpStateText, SHEETS_NAME, STATE_NAME } from "../continuing/roll-up-state";
import { layoutOf } from "../roll-up/layout-of";
import { drawRollUp } from "../roll-up/roll-up-readings";
import type { UnrecognisedRows } from "../roll-up/roll-up-into-workbook";

export type WriteLedgerFailure = OpenSummaryFailure | PaintFailure | UnrecognisedRows;

/**
 * Writes what an officer decided about figures into the open summary: on its sheet of decisions, and wherever figures depend
 * on it. The summary is added up from what it holds by now; no file of a unit is needed. What the totals are compared with
 * stays as it is: a note is no new run. Fails, with the workbook as before, where rows that somebody typed would be lost.
 */
export async function writeLedger(
  workbook: OpenWorkbook,
  changes: readonly DeskChange[],
  knowledge: RecallKnowledge,
  clock: Pick<Clock, "today">,
  progress: PaintProgress,
  addUp: AddUpWork = addUpHere,
): Promise<Outcome<undefined, WriteLedgerFailure>> {
  const open = await openSummary(workbook, knowledge, addUp);
  if (!open.ok) return open;
  const { earlier, subject, facts } = open.value;
  const { problems } = earlier.kept;
  if (problems.length > 0) return fail({ kind: "strange-rows", rows: problems });
  const owned = await workbook.recall(SHEETS_NAME);
  if (!owned.ok) return owned;
  const work = withChanges(facts.work, changes);
  const result = await addUp(subject, work);
  if (result === undefined) return fail({ kind: "cancelled" });
  const drawing = drawRollUp({ ...subject, ledger: ledgerOf(work) }, result, clock.today());
  const drawn = new Set(drawing.sheets.map(({ name }) => name));
  const painted = await paintGuarded(workbook, {
    drawing,
    writes: layoutOf(subject).writesInto(open.value.grids, drawing.writes).writes,
    ownedAs: SHEETS_NAME,
    stillOurs: ownedSheets(owned.value).filter((name) => !drawn.has(name)),
    kept: new Map([[STATE_NAME, rollUpStateText(earlier)]]),
    // Its sheets say themselves that they are ours, where a program has dropped what is kept beside them.
    mayReplace: owned.value === undefined,
    progress,
  });
  return painted.ok ? succeed(undefined) : painted;
}
