import { planAndRound, hasSameForm } from "../../model/plan";
import type { PatchFailure, Clock, Progress, ReceivedFile } from "../../workbook/files";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Drawing } from "../../workbook/drawing";
import { addUpHere, type AddUpWork, type WriteSummary } from "./add-up-work";
import { addFiles, deskSubject, type DeskResult } from "./desk-roll-up";
import { EMPTY_WORK, goOnFrom, written, type DeskWork, type UnrecognisedRow } from "./desk-work";
import { openFor, type ClosedRound } from "../closing/closed-round";
import type { FormReader } from "../received/form-reader";
import type { MadeFile } from "../../forms/issue";
import { sheetKey } from "../../workbook/grid";
import {
  type HostFailure,
  type OpenWorkbook,
  type PaintProgress,
  ownedSheets,
  paintGuarded,
  type PaintFailure,
  inTurns,
} from "../../workbook/open-workbook";
import { rollUpStateText, SHEETS_NAME, STATE_NAME } from "../continuing/roll-up-state";
import { layoutOf } from "./layout-of";
import { nobodyCounts } from "./roll-up-facts";
import type { RollUpSubject } from "./roll-up-subject";
import type { SummaryWithForm } from "../continuing/read-summary-file";
import { summaryInWorkbook } from "../continuing/recall-roll-up";

export interface ChosenRollUp {
  readonly subject: RollUpSubject;
  readonly files: readonly ReceivedFile[];
  readonly progress: Progress;
  /** The work already on the desk. */
  readonly work?: DeskWork;
  /** Where to check and add up; this thread by default. */
  readonly addUp?: AddUpWork;
  /** Unrecognised rows of the summary that the officer agreed to lose. */
  readonly dropped?: readonly UnrecognisedRow[];
}

/** Rows that would be lost, reported before painting. */
export interface UnrecognisedRows {
  readonly kind: "strange-rows";
  readonly rows: readonly UnrecognisedRow[];
}

/** The blank form cannot be written into. */
export interface NotFilled {
  readonly kind: "not-filled";
  readonly form: string;
  readonly failure: PatchFailure;
}

/**
 * The summary must be a separate workbook: it has no place beside this form or without its blank form.
 * Nothing was read.
 */
export interface NotHere {
  readonly kind: "not-here";
}

export interface PaintedResult extends DeskResult {
  /** Remaining sheets of an earlier roll-up that this one does not update. */
  readonly left: readonly string[];
}

export type DeskFailure = PaintFailure | UnrecognisedRows | ClosedRound;

/** Reads new files and adds up those that count, without sheets. */
export async function rollUpChosenFiles(
  { subject, files, progress, work = EMPTY_WORK, dropped = [], addUp = addUpHere }: ChosenRollUp,
  read: FormReader,
): Promise<Outcome<DeskResult, UnrecognisedRows | ClosedRound | { readonly kind: "cancelled" }>> {
  const unrecognised = work.unrecognised.filter((row) => !dropped.some((known) => isSameRow(row, known)));
  if (unrecognised.length > 0) return fail({ kind: "strange-rows", rows: work.unrecognised });
  const open = openFor(work.ledger, work.changes);
  if (!open.ok) return open;
  const added = await addFiles(work, files, read, progress);
  const result = added && (await addUp(subject, added));
  return result === undefined ? fail({ kind: "cancelled" }) : succeed(result);
}

/**
 * Reads new files, adds up and paints. If the workbook already holds a summary of this plan, round and
 * office, continues from its current state; fills in an open blank form. Repaints sheets of an earlier
 * roll-up; replaces others of the same names only if `mayReplace`. If no report counts, paints nothing. On
 * failure or cancellation the workbook is unchanged.
 */
export async function rollUpIntoWorkbook(
  request: ChosenRollUp,
  read: FormReader,
  workbook: OpenWorkbook,
  clock: Clock,
  mayReplace: boolean,
  progress: PaintProgress,
): Promise<Outcome<PaintedResult, DeskFailure | NotHere>> {
  const reading: PaintProgress = (done, of) => request.progress(done, of, "");
  const { subject, work: before = EMPTY_WORK } = request;
  const layout = layoutOf(subject);
  const present = await summaryInWorkbook(workbook, subject, layout.formSheets, reading);
  if (!present.ok) return present;
  const { grids, stored } = present.value;
  if (!layout.fits(grids)) return fail({ kind: "not-here" });
  const earlier = stored.ok && isOf(stored.value, subject) ? stored.value.kept : undefined;
  const isOther = earlier === undefined && (stored.ok || stored.failure.kind === "other-form");
  const now = earlier === undefined ? { ...before, unrecognised: [] } : goOnFrom(before, earlier);
  const rolledUp = await rollUpChosenFiles({ ...request, work: now }, read);
  if (!rolledUp.ok) return rolledUp;
  const result = rolledUp.value;
  if (nobodyCounts(result)) return succeed({ ...result, left: [] });
  const work = layout.drawing(deskSubject(subject, result.work), result, clock.today());
  // Progress starts at 0 of 1: the amount is unknown until all is drawn.
  const drawn = await inTurns(work, workbook.breaks, () => progress(0, 1));
  if (!drawn.ok) return drawn;
  const drawing = drawn.value;
  const { writes, changed } = layout.writesInto(grids, drawing.writes);
  const owned = await workbook.recall(SHEETS_NAME);
  if (!owned.ok) return owned;
  const standing = await standingSheets(workbook, drawing, owned.value);
  if (!standing.ok) return standing;
  const { left } = standing.value;
  if (!mayReplace && isOther) return fail({ kind: "would-replace", ...standing.value });
  if (!mayReplace && earlier === undefined && changed.length > 0) {
    return fail({ kind: "would-replace", sheets: changed });
  }
  const painted = await paintGuarded(workbook, {
    ...{ drawing, writes },
    ownedAs: SHEETS_NAME,
    kept: new Map([[STATE_NAME, rollUpStateText(subject)]]),
    // If a program dropped the stored state, the sheets still show that they are ours.
    mayReplace: mayReplace || (earlier !== undefined && owned.value === undefined),
    progress,
  });
  return painted.ok ? succeed({ ...result, work: written(result.work), left }) : painted;
}

/** Returns whether a summary is of the same plan or form, round and office. */
const isOf = ({ kept }: SummaryWithForm, { plan, round, registry }: RollUpSubject): boolean =>
  hasSameForm(kept.plan, plan.id) && kept.round === round && kept.office === registry.office.code;

/**
 * Returns the existing sheets that the drawing replaces, and those of an earlier roll-up that it does not.
 */
async function standingSheets(
  workbook: OpenWorkbook,
  { sheets }: Drawing,
  owned: string | undefined,
): Promise<Outcome<{ readonly sheets: readonly string[]; readonly left: readonly string[] }, HostFailure>> {
  const present = await workbook.sheetNames();
  if (!present.ok) return present;
  const painted = new Set(sheets.map(({ name }) => sheetKey(name)));
  const ours = new Set(ownedSheets(owned).map(sheetKey));
  return succeed({
    sheets: present.value.filter((name) => painted.has(sheetKey(name))),
    left: present.value.filter((name) => !painted.has(sheetKey(name)) && ours.has(sheetKey(name))),
  });
}

/** Makes the summary of a roll-up as a file. */
export async function makeSummaryFile(
  subject: RollUpSubject,
  result: DeskResult,
  write: WriteSummary,
  clock: Clock,
): Promise<Outcome<MadeFile, NotFilled>> {
  const { work, lines: _lines, competing: _rivals, ...facts } = result;
  const bytes = await write(deskSubject(subject, work), facts, clock.today());
  const { plan, round, blank } = subject;
  const name = `tong-hop_${blank === undefined ? `${planAndRound(plan, round)}.xlsx` : blank.name}`;
  return bytes.ok
    ? succeed({ name, bytes: bytes.value })
    : fail({ kind: "not-filled", form: plan.title, failure: bytes.failure });
}

const isSameRow = (one: UnrecognisedRow, other: UnrecognisedRow): boolean =>
  one.place.sheet === other.place.sheet &&
  one.place.cell === other.place.cell &&
  one.fault === other.fault &&
  one.found === other.found;
