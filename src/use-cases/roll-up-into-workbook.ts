import { fail, succeed, type Outcome } from "../domain/outcome";
import type { FormReader } from "./form-reader";
import { inReadingOrder } from "./in-reading-order";
import { judgeHere, type JudgeReadings, type WriteSummary } from "./judge-readings";
import type { MadeFile } from "./insert-form";
import type { OpenWorkbook, PaintProgress } from "./open-workbook";
import { paintGuarded, type PaintFailure } from "./paint-guarded";
import { rollUpStateText, SHEETS_NAME, STATE_NAME, type UnitListFile } from "./roll-up-state";
import type { Clock, Progress, ReceivedFile } from "./ports";
import { drawRollUp, type RollUpFacts, type RollUpSubject } from "./roll-up-readings";

export interface ChosenRollUp extends RollUpSubject {
  /** The file the units came from, where they are not a bundled list; kept with the result. */
  readonly list?: UnitListFile;
  readonly files: readonly ReceivedFile[];
  readonly progress: Progress;
  /** Where to check and add up; absent = here. */
  readonly judge?: JudgeReadings;
}

/** Reads the files and adds up those that count, without any sheets yet; undefined when cancelled. */
export async function rollUpChosenFiles(
  request: ChosenRollUp,
  read: FormReader,
): Promise<RollUpFacts | undefined> {
  // Only what it is about crosses to another thread, where it is judged there.
  const { files, progress, judge = judgeHere, list: _list, ...subject } = request;
  const readings = await read(inReadingOrder(files), progress);
  return readings && judge(subject, readings);
}

/**
 * Reads, adds up and paints in one go. Sheets of an earlier roll-up are painted anew, others of the same names only when
 * `mayReplace`. What it was about is kept in the workbook. Failing or cancelled, the workbook holds what it held before.
 */
export async function rollUpIntoWorkbook(
  request: ChosenRollUp,
  read: FormReader,
  workbook: OpenWorkbook,
  clock: Clock,
  mayReplace: boolean,
  progress: PaintProgress,
): Promise<Outcome<RollUpFacts, PaintFailure>> {
  const facts = await rollUpChosenFiles(request, read);
  if (facts === undefined) return fail({ kind: "cancelled" });
  const { plan, round, registry, list } = request;
  const state = rollUpStateText({ plan: plan.id, round, registry: registry.id, ...(list && { list }) });
  const painted = await paintGuarded(workbook, {
    drawing: drawRollUp(request, facts, clock.today()),
    ownedAs: SHEETS_NAME,
    kept: new Map([[STATE_NAME, state]]),
    mayReplace,
    progress,
  });
  return painted.ok ? succeed(facts) : painted;
}

/** The summary workbook of a roll-up as a file. */
export async function makeSummaryFile(
  subject: RollUpSubject,
  facts: RollUpFacts,
  write: WriteSummary,
  clock: Clock,
): Promise<MadeFile> {
  const bytes = await write(subject, facts, clock.today());
  return { name: `tong-hop_${subject.plan.id}_${subject.round}.xlsx`, bytes };
}
