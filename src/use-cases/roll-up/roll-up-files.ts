import { EMPTY_LEDGER, type Ledger } from "../../domain/ledger/ledger";
import type { PatchFailure } from "../../domain/file/patch-failure";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { Summary } from "../../domain/roll-up/summary";
import type { UnitRegistry } from "../../domain/unit/unit";
import { writeRequests, type DeskRequest, type DeskRequestFailure } from "../desk/desk-requests";
import { readInTurn, type FormReader } from "../received/form-reader";
import { inReadingOrder } from "../received/in-reading-order";
import { comparedNow } from "../comparing/last-run-totals";
import type { Clock, Progress, ReceivedFile, WorkbookFiles } from "../ports/ports";
import { readOnlyNew, type Continuation } from "../continuing/read-only-new";
import type { FileReading, FormKnowledge } from "../received/read-received-file";
import { checkReadings } from "./check-readings";
import { layoutOf } from "./layout-of";
import type { RollUpFacts } from "./roll-up-facts";
import { drawRollUp, rollUpChecked } from "./roll-up-readings";
import type { RollUpSubject } from "./roll-up-subject";
import { levelLookup, officeAbove } from "../units/unit-lookup";

/** What the ledger says and what the office wrote follow from what the roll-up goes on from. */
export interface RollUpRequest {
  readonly subject: RollUpSubject;
  readonly files: readonly ReceivedFile[];
  /** An earlier roll-up that this one goes on from. */
  readonly continuing?: Continuation;
  /** What is to be written into the ledger before anything is added up. */
  readonly requests?: readonly DeskRequest[];
  readonly progress: Progress;
  /** Lists of units by which a file that does not belong here is recognised and named. */
  readonly registries: readonly UnitRegistry[];
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
  | { readonly kind: "cancelled" }
  | { readonly kind: "not-written"; readonly reason: DeskRequestFailure }
  /** The blank form cannot be written into. */
  | { readonly kind: "not-filled"; readonly failure: PatchFailure };

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
  const compared = comparedNow(continuing?.kept, request.subject.compared);
  const written = continuing?.kept.own;
  const above = officeAbove(request.subject.registry.office, request.registries);
  const subject = {
    ...request.subject,
    ledger: ledger.value,
    ...{ above, compared },
    ...(written && { written }),
  };

  const readDone = clock.elapsed();
  const checked = checkReadings(subject, readings);
  const checkDone = clock.elapsed();
  const facts = rollUpChecked(subject, checked);
  const aggregateDone = clock.elapsed();
  const workbook = layoutOf(subject).fileOf(drawRollUp(subject, facts, clock.today()), workbooks);
  if (!workbook.ok) return fail({ kind: "not-filled", failure: workbook.failure });
  const timings: Timings = {
    read: readDone - started,
    check: checkDone - readDone,
    aggregate: aggregateDone - checkDone,
    write: clock.elapsed() - aggregateDone,
  };
  return succeed({ ...facts, workbook: workbook.value, timings });
}

/** What was decided before, with what is decided now. */
const writtenLedger = (
  request: RollUpRequest,
  readings: readonly FileReading[],
  clock: Clock,
): Outcome<Ledger, DeskRequestFailure> => {
  const { subject, continuing, requests = [] } = request;
  const { plan, round } = subject;
  const ledger = continuing?.kept.ledger ?? EMPTY_LEDGER;
  // Telling thousands of files apart takes a while.
  if (requests.length === 0) return succeed(ledger);
  const { registry, recognised } = checkReadings({ ...subject, ledger }, readings);
  return writeRequests(ledger, requests, {
    plan,
    round,
    registry,
    readings: recognised,
    summaryWith: (written) => summaryOf({ ...subject, ledger: written }, readings),
    at: clock.today(),
  });
};

/** What the files come to when a ledger holds. */
const summaryOf = (subject: RollUpSubject, readings: readonly FileReading[]): Summary =>
  rollUpChecked(subject, checkReadings(subject, readings)).summary;

const knowledgeOf = ({ subject: { plans, blank, registry }, registries }: RollUpRequest): FormKnowledge => ({
  plans,
  blank,
  levelOf: levelLookup([registry, ...registries]),
});
