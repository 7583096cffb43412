import type { RoundId } from "../domain/codes";
import type { ConfirmedMatches } from "../domain/confirmed-matches";
import type { NumberDecision } from "../domain/numbers/number-decision";
import { fail, succeed, type Outcome } from "../domain/outcome";
import type { Plan } from "../domain/plan";
import type { UnitRegistry } from "../domain/unit";
import type { EarlierRounds } from "./earlier-rounds";
import { readInTurn } from "./form-reader";
import { inReadingOrder } from "./in-reading-order";
import type { Clock, Progress, ReceivedFile, WorkbookFiles } from "./ports";
import { checkReadings, drawRollUp, rollUpChecked, type RollUpFacts } from "./roll-up-readings";
import { levelLookup, officeAbove } from "./unit-lookup";

export interface RollUpRequest {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly registry: UnitRegistry;
  readonly files: readonly ReceivedFile[];
  /** Plans and units by which a file that does not belong here is recognised and named. */
  readonly plans: readonly Plan[];
  readonly registries: readonly UnitRegistry[];
  /** What people have said about files that do not tell their unit by themselves. */
  readonly confirmed?: ConfirmedMatches;
  /** What people have decided about numbers that can be read in several ways. */
  readonly decisions?: readonly NumberDecision[];
  /** What the units reported in other rounds, where that is known. */
  readonly earlier?: EarlierRounds;
  readonly progress: Progress;
}

/** Milliseconds spent on each step. */
export interface Timings {
  readonly read: number;
  readonly check: number;
  readonly aggregate: number;
  readonly write: number;
}

export interface RollUpResult extends RollUpFacts {
  /** The summary workbook, ready to save. */
  readonly workbook: Uint8Array;
  readonly timings: Timings;
}

export interface RollUpFailure {
  readonly kind: "cancelled";
}

/**
 * Reads and checks the received files, adds up those that count and draws the summary workbook. Every file is accounted
 * for: it counts, or it is rejected with a reason. The order of the files changes nothing.
 */
export async function rollUpFiles(
  request: RollUpRequest,
  workbooks: WorkbookFiles,
  clock: Clock,
): Promise<Outcome<RollUpResult, RollUpFailure>> {
  const started = clock.elapsed();
  const levelOf = levelLookup([request.registry, ...request.registries]);
  const read = readInTurn(workbooks, { plans: request.plans, levelOf });
  const readings = await read(inReadingOrder(request.files), request.progress);
  if (readings === undefined) return fail({ kind: "cancelled" });

  const readDone = clock.elapsed();
  const checked = checkReadings(request, readings);
  const checkDone = clock.elapsed();
  const facts = rollUpChecked(request, checked);
  const aggregateDone = clock.elapsed();
  const above = officeAbove(request.registry.office, request.registries);
  const workbook = workbooks.write(drawRollUp({ ...request, above }, facts, clock.today()));
  const timings: Timings = {
    read: readDone - started,
    check: checkDone - readDone,
    aggregate: aggregateDone - checkDone,
    write: clock.elapsed() - aggregateDone,
  };
  return succeed({ ...facts, workbook, timings });
}
