import { SUMMARY_SHEETS } from "../../forms/words";
import type { UnitCode } from "../../model/codes";
import { localDay } from "../../base/dates";
import type { Grid } from "../../workbook/grid";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { normaliseFigures } from "../../summary/sheets";
import { type KnownCodes, readShownFigure } from "../../summary/read-summary";
import { addUpHere, type AddUpWork } from "../roll-up/add-up-work";
import type { DeskResult } from "../roll-up/desk-roll-up";
import { EMPTY_WORK, goOnFrom } from "../roll-up/desk-work";
import type { HostFailure, OpenWorkbook } from "../../workbook/open-workbook";
import { recallRollUp, type EarlierRollUp, type RecallKnowledge } from "../continuing/recall-roll-up";
import { subjectOf, type RollUpSubject } from "../roll-up/roll-up-subject";

/** The open summary, recalculated from its sheets, for questions about its numbers. */
export interface OpenSummary {
  readonly earlier: EarlierRollUp;
  readonly subject: RollUpSubject;
  readonly facts: DeskResult;
  readonly grids: readonly Grid[];
  readonly shown: ShownFigure;
  /** What may be a code on its sheets. */
  readonly codes: KnownCodes;
}

/** Returns the figure that the sheets show for a unit, or the total; null if none. */
export type ShownFigure = (code: string, unit?: UnitCode) => number | null;

export type OpenSummaryFailure =
  | HostFailure
  /** The workbook has no summary of a known plan or form with known units. */
  | { readonly kind: "no-summary" };

/** Reads the open workbook once and recalculates its summary. Needs no file of a unit. */
export async function openSummary(
  workbook: OpenWorkbook,
  knowledge: RecallKnowledge,
  addUp: AddUpWork = addUpHere,
): Promise<Outcome<OpenSummary, OpenSummaryFailure>> {
  const recalled = await recallRollUp(workbook, knowledge);
  if (!recalled.ok) return recalled;
  if (recalled.value === undefined) return fail({ kind: "no-summary" });
  const { grids, ...earlier } = recalled.value;
  const { decisions, explanations } = knowledge;
  const { rolledUpAt } = earlier.kept;
  // As judged when its sheets were drawn.
  const day = rolledUpAt === undefined ? undefined : localDay(rolledUpAt);
  const subject = { ...subjectOf(earlier, knowledge, day), decisions, explanations };
  const facts = await addUp(subject, goOnFrom(EMPTY_WORK, earlier.kept));
  if (facts === undefined) return fail({ kind: "cancelled" });
  const { elements, indicators } = earlier.plan;
  const codes: KnownCodes = {
    figures: new Set([...elements, ...indicators].map(({ code }) => code)),
    units: new Set(facts.summary.units.map(({ code }) => code)),
  };
  return succeed({ earlier, subject, facts, grids, codes, shown: shownOn(grids, earlier, codes) });
}

function shownOn(grids: readonly Grid[], { kept }: EarlierRollUp, codes: KnownCodes): ShownFigure {
  const sheet = grids.find((each) => each.sheet === SUMMARY_SHEETS.figures);
  const figures = sheet && normaliseFigures(sheet, codes.figures).grid;
  return (code, unit) => {
    if (unit === undefined) return kept.totals.get(code) ?? null;
    return figures === undefined ? null : readShownFigure(figures, unit, code);
  };
}
