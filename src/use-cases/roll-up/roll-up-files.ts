import type { RoundId } from "../../domain/codes";
import type { ConfirmedMatches } from "../../domain/unit/confirmed-matches";
import type { Explanation } from "../../domain/finding/explanation";
import type { NumberDecision } from "../../domain/numbers/number-decision";
import { EMPTY_LEDGER, type Ledger } from "../../domain/ledger/ledger";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { Plan } from "../../domain/plan/plan";
import type { Summary } from "../../domain/roll-up/summary";
import type { UnitRegistry } from "../../domain/unit/unit";
import type { ComparedTotals } from "../../domain/desk/compared-totals";
import { writeRequests, type DeskRequest, type DeskRequestFailure } from "../desk/desk-requests";
import type { EarlierRounds } from "../comparing/earlier-rounds";
import { readInTurn, type FormReader } from "../received/form-reader";
import { inReadingOrder } from "../received/in-reading-order";
import { comparedNow } from "../comparing/last-run-totals";
import type { Clock, Progress, ReceivedFile, WorkbookFiles } from "../ports/ports";
import { readOnlyNew, type Continuation } from "../continuing/read-only-new";
import type { FileReading, FormKnowledge } from "../received/read-received-file";
import { checkReadings } from "./check-readings";
import { drawRollUp, rollUpChecked, type RollUpFacts } from "./roll-up-readings";
import { levelLookup, officeAbove } from "../units/unit-lookup";

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
  /** What the office itself explained of received reports. */
  readonly explanations?: readonly Explanation[];
  /** What the units reported in other rounds, where that is known. */
  readonly earlier?: EarlierRounds;
  /** Totals of other rounds, to stand beside those of now. */
  readonly compared?: readonly ComparedTotals[];
  /** An earlier roll-up that this one goes on from. */
  readonly continuing?: Continuation;
  /** What is to be written into the ledger before anything is added up. */
  readonly requests?: readonly DeskRequest[];
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

export type RollUpFailure =
  { readonly kind: "cancelled" } | { readonly kind: "not-written"; readonly reason: DeskRequestFailure };

/**
 * Reads and checks the received files, adds up those that count and draws the summary workbook. Every file is accounted
 * for: it counts, or it is rejected with a reason. The order of the files changes nothing.
 */
export async function rollUpFiles(
  request: RollUpRequest,
  workbooks: WorkbookFiles,
  clock: Clock,
  read: FormReader = readInTurn(workbooks, knowledgeOf(request)),
): Promise<Outcome<RollUpResult, RollUpFailure>> {
  const started = clock.elapsed();
  const { continuing } = request;
  const reader = continuing === undefined ? read : readOnlyNew(continuing, read);
  const readings = await reader(inReadingOrder(request.files), request.progress);
  if (readings === undefined) return fail({ kind: "cancelled" });
  const ledger = writtenLedger(request, readings, clock);
  if (!ledger.ok) return fail({ kind: "not-written", reason: ledger.failure });
  const compared = comparedNow(continuing?.kept, request.compared);
  const written = continuing?.kept.own;
  const subject = { ...request, ledger: ledger.value, compared, ...(written && { written }) };

  const readDone = clock.elapsed();
  const checked = checkReadings(subject, readings);
  const checkDone = clock.elapsed();
  const facts = rollUpChecked(subject, checked);
  const aggregateDone = clock.elapsed();
  const above = officeAbove(request.registry.office, request.registries);
  const workbook = workbooks.write(drawRollUp({ ...subject, above }, facts, clock.today()));
  const timings: Timings = {
    read: readDone - started,
    check: checkDone - readDone,
    aggregate: aggregateDone - checkDone,
    write: clock.elapsed() - aggregateDone,
  };
  return succeed({ ...facts, workbook, timings });
}

/** What was decided before, with what is decided now. */
const writtenLedger = (
  request: RollUpRequest,
  readings: readonly FileReading[],
  clock: Clock,
): Outcome<Ledger, DeskRequestFailure> => {
  const { continuing, requests = [], plan, round, registry } = request;
  return writeRequests(continuing?.kept.ledger ?? EMPTY_LEDGER, requests, {
    plan,
    round,
    registry,
    readings,
    summaryWith: (ledger) => summaryOf({ ...request, ledger }, readings),
    at: clock.today(),
    knowsWhole: true,
  });
};

/** What the files come to when a ledger holds. */
function summaryOf(
  subject: RollUpRequest & { readonly ledger: Ledger },
  readings: readonly FileReading[],
): Summary {
  return rollUpChecked(subject, checkReadings(subject, readings)).summary;
}

const knowledgeOf = ({ plans, registry, registries }: RollUpRequest): FormKnowledge => ({
  plans,
  levelOf: levelLookup([registry, ...registries]),
});
