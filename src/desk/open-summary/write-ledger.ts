import { figureNow } from "../../model/board";
import { isSameFigure } from "../../base/is-same-figure";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Pausable } from "../../base/pausable";
import { changedGrid, drawingDifference, type DrawingDifference, holdsDrawing } from "../../workbook/drawing";
import { openFor, type ClosedRound } from "../closing/closed-round";
import type { RecallKnowledge } from "../continuing/recall-roll-up";
import { rollUpStateText, SHEETS_NAME, STATE_NAME } from "../continuing/roll-up-state";
import type { DeskChange } from "../decisions/desk-changes";
import {
  type HostFailure,
  type OpenWorkbook,
  type PaintProgress,
  ownedSheets,
  paintGuarded,
  type PaintFailure,
  inTurns,
} from "../../workbook/open-workbook";
import type { Clock } from "../../workbook/files";
import { addUpHere, type AddUpWork } from "../roll-up/add-up-work";
import type { DeskResult } from "../roll-up/desk-roll-up";
import { ledgerOf, withChanges, type DeskWork } from "../roll-up/desk-work";
import type { DrawnSummary } from "../roll-up/form-layout";
import { layoutOf } from "../roll-up/layout-of";
import type { UnrecognisedRows } from "../roll-up/roll-up-into-workbook";
import { openSummary, type OpenSummary, type OpenSummaryFailure, type ShownFigure } from "./open-summary";

export type WriteLedgerFailure = OpenSummaryFailure | PaintFailure | UnrecognisedRows | ClosedRound;

export interface WrittenLedger {
  /** The resulting summary; undefined if it has to be read again. */
  readonly open: OpenSummary | undefined;
  /** All written changes: the requested ones and their consequences. */
  readonly changes: readonly DeskChange[];
}

export interface LedgerWriting {
  readonly knowledge: RecallKnowledge;
  /** The current summary; undefined to read it first. */
  readonly open?: OpenSummary | undefined;
  readonly clock: Pick<Clock, "today">;
  readonly progress: PaintProgress;
  readonly addUp?: AddUpWork;
}

/**
 * Writes an officer's decisions about figures into the open summary: on its sheet of decisions, and wherever
 * figures depend on them. Writes only changed cells; repaints sheets that somebody has rearranged or typed
 * into. Needs no file of a unit. Keeps the comparison and the time of the roll-up: a note is no new run.
 * Fails without changes if typed rows would be lost.
 */
export async function writeLedger(
  workbook: OpenWorkbook,
  changes: readonly DeskChange[],
  writing: LedgerWriting,
): Promise<Outcome<WrittenLedger, WriteLedgerFailure>> {
  const { knowledge, addUp } = writing;
  if (writing.open !== undefined) {
    const known = await writeInto(writing.open, workbook, changes, writing);
    // Somebody has typed into the target: reads it to learn what.
    if (known !== "other-content") return known;
  }
  const open = await openSummary(workbook, knowledge, addUp);
  if (!open.ok) return open;
  const read = await writeInto(open.value, workbook, changes, writing);
  return read === "other-content" ? fail({ kind: "cell-being-edited" }) : read;
}

async function writeInto(
  open: OpenSummary,
  workbook: OpenWorkbook,
  asked: readonly DeskChange[],
  { clock, progress, addUp = addUpHere }: LedgerWriting,
): Promise<Outcome<WrittenLedger, WriteLedgerFailure> | "other-content"> {
  const { earlier, subject, facts } = open;
  const { problems, rolledUpAt } = earlier.kept;
  const rows = problems.filter(({ fault }) => fault !== "unread");
  if (rows.length > 0) return fail({ kind: "strange-rows", rows });
  const isOpen = openFor(earlier.kept.ledger, asked);
  if (!isOpen.ok) return isOpen;
  const added = await addUp(subject, withChanges(facts.work, asked));
  if (added === undefined) return fail({ kind: "cancelled" });
  const changes = [...asked, ...notesAlong(facts, added)];
  const work = withChanges(facts.work, changes);
  const result = { ...added, work, ledger: ledgerOf(work) };
  const drawing = (of: DeskWork, added: DeskResult): Pausable<DrawnSummary> =>
    layoutOf(subject).drawing({ ...subject, ledger: ledgerOf(of) }, added, rolledUpAt ?? clock.today());
  const goesOn = (): ReturnType<PaintProgress> => progress(0, 1);
  const drawnBefore = await inTurns(drawing(facts.work, facts), workbook.breaks, goesOn);
  if (!drawnBefore.ok) return drawnBefore;
  const drawnAfter = await inTurns(drawing(work, result), workbook.breaks, goesOn);
  if (!drawnAfter.ok) return drawnAfter;
  const [before, after] = [drawnBefore.value, drawnAfter.value];
  const difference = drawingDifference(before, after);
  if (difference !== undefined && isInPlace(difference, open) && isSameWrites(before, after)) {
    const repainted = await workbook.repaint(difference, before);
    if (repainted.ok) {
      return repainted.value === "other-content"
        ? repainted.value
        : succeed({ open: written(open, result, difference), changes });
    }
    if (repainted.failure.kind !== "too-large") return repainted;
  }
  // All if other sheets exist now.
  const sheets = difference?.sheets.map((sheet) => sheet.after) ?? after.sheets;
  const lost = problems.filter(({ place }) => sheets.some(({ name }) => name === place.sheet));
  if (lost.length > 0) return fail({ kind: "strange-rows", rows: lost });
  const painted = await paintChanged(workbook, open, { ...after, sheets }, progress);
  return painted.ok ? succeed({ open: undefined, changes }) : painted;
}

/** Notes follow a figure that the officer adjusts: nobody has to review that change. */
const notesAlong = (before: DeskResult, after: DeskResult): readonly DeskChange[] =>
  after.ledger.notes.flatMap((note): readonly DeskChange[] => {
    const [was, now] = [before, after].map(({ summary }) => figureNow(summary, note) ?? null);
    if (was === undefined || now === undefined) return [];
    if (!isSameFigure(note.about, was) || isSameFigure(was, now)) return [];
    return [{ kind: "note", note: { ...note, about: now }, instead: note }];
  });

/** Returns whether the sheets still have their drawn content where the new drawing differs. */
const isInPlace = ({ sheets }: DrawingDifference, { grids }: OpenSummary): boolean =>
  sheets.every(({ before, isInPlace: isPossible }) => {
    const grid = grids.find(({ sheet }) => sheet === before.name);
    return isPossible && grid !== undefined && holdsDrawing(grid, before);
  });

const isSameWrites = (before: DrawnSummary, after: DrawnSummary): boolean =>
  JSON.stringify(before.writes) === JSON.stringify(after.writes);

/** Repaints the sheets that differ. */
async function paintChanged(
  workbook: OpenWorkbook,
  { grids, earlier, subject }: OpenSummary,
  after: DrawnSummary,
  progress: PaintProgress,
): Promise<Outcome<readonly string[], PaintFailure | HostFailure>> {
  const owned = await workbook.recall(SHEETS_NAME);
  if (!owned.ok) return owned;
  const painted = new Set(after.sheets.map(({ name }) => name));
  return paintGuarded(workbook, {
    drawing: after,
    writes: layoutOf(subject).writesInto(grids, after.writes).writes,
    ownedAs: SHEETS_NAME,
    stillOurs: ownedSheets(owned.value).filter((name) => !painted.has(name)),
    kept: new Map([[STATE_NAME, rollUpStateText(earlier)]]),
    // If a program dropped the stored state, the sheets still show that they are ours.
    mayReplace: owned.value === undefined,
    progress,
  });
}

function written(open: OpenSummary, result: DeskResult, { sheets }: DrawingDifference): OpenSummary {
  const { earlier, facts, grids } = open;
  const changed = new Map(sheets.map((sheet) => [sheet.after.name, sheet]));
  const kept = { ...earlier.kept, ledger: result.ledger };
  return {
    ...open,
    earlier: { ...earlier, kept },
    // The change is in the summary now.
    facts: { ...result, work: { ...result.work, ledger: result.ledger, changes: [] } },
    grids: grids.map((grid) => {
      const difference = changed.get(grid.sheet);
      return difference === undefined ? grid : changedGrid(grid, difference);
    }),
    shown: shownThen(open.shown, facts, result),
  };
}

/** A figure shown as reported becomes a formula again; one that somebody typed over stays. */
function shownThen(shown: ShownFigure, before: DeskResult, after: DeskResult): ShownFigure {
  const { round, office } = before.summary;
  return (code, unit) => {
    const figureOf = ({ summary }: DeskResult): number | null => {
      const [known] = [...summary.elements.keys(), ...summary.indicators.keys()].filter(
        (each) => each === code,
      );
      return (known && figureNow(summary, { unit: unit ?? office.code, code: known, round })) ?? null;
    };
    const was = shown(code, unit);
    return isSameFigure(was, figureOf(before)) ? figureOf(after) : was;
  };
}
