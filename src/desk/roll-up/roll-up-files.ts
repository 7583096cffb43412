import type { DeskRequestFailure } from "../decisions/resolved-figures";
import { confirmedList, type UnitRegistry } from "../../model/unit";
import {
  currentClosing,
  type RoundReopened,
  closeRound,
  EMPTY_LEDGER,
  type Ledger,
} from "../../model/ledger";
import { withConfirmedDue } from "../../model/plan";
import type { PatchFailure, Clock, Progress, ReceivedFile, WorkbookFiles } from "../../workbook/files";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Summary } from "../../model/roll-up";
import type { ClosedRound } from "../closing/closed-round";
import { stampOf } from "../closing/stamp";
import { writeRequests, type DeskRequest } from "../decisions/desk-requests";
import { readInTurn, type FormReader } from "../received/form-reader";
import { sortedByName } from "../../recognise/own-form";
import { comparedNow } from "../comparing/last-run-totals";
import { readOnlyNew, type Continuation } from "../continuing/read-only-new";
import type { FileReading, FormKnowledge } from "../received/read-received-file";
import { checkReadings } from "./check-readings";
import { layoutOf } from "./layout-of";
import type { RollUpFacts } from "./roll-up-facts";
import { drawRollUp, rollUpChecked } from "./roll-up-readings";
import type { RollUpSubject } from "./roll-up-subject";
import { levelLookup, officeAbove } from "../units/unit-lookup";

/** Ledger and office's entries come from the continued roll-up. */
export interface RollUpFilesRequest {
  readonly subject: RollUpSubject;
  readonly files: readonly ReceivedFile[];
  /** The roll-up to continue. */
  readonly continuing?: Continuation;
  /** Entries to write into the ledger before adding up. */
  readonly requests?: readonly DeskRequest[];
  readonly closing?: ClosingRequest;
  readonly progress: Progress;
  /** Lists of units that recognise and name files of other roll-ups. */
  readonly registries: readonly UnitRegistry[];
}

/** Closing or reopening of the round. */
export interface ClosingRequest {
  /** Reopens a closed round first. */
  readonly reopen?: Pick<RoundReopened, "by" | "reason">;
  /** Who closes the round with its current result. */
  readonly close?: string;
}

/** Milliseconds of each step. */
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
  | ClosedRound
  /** The round is not closed. */
  | { readonly kind: "not-closed" }
  /** The blank form cannot be written into. */
  | { readonly kind: "not-filled"; readonly failure: PatchFailure };

/**
 * Reads and checks the received files, adds up those that count and draws the summary workbook. Every file is
 * accounted for: it counts, or it is rejected with a reason. File order does not matter.
 */
export async function rollUpFiles(
  request: RollUpFilesRequest,
  workbooks: WorkbookFiles,
  clock: Clock,
  read: FormReader = readInTurn(workbooks, knowledgeOf(request)),
): Promise<Outcome<RollUpResult, RollUpFailure>> {
  const started = clock.elapsed();
  const { continuing } = request;
  const opened = openedLedger(request, clock);
  if (!opened.ok) return opened;
  const reader = continuing === undefined ? read : readOnlyNew(continuing, read);
  const readings = await reader(sortedByName(request.files), request.progress);
  if (readings === undefined) return fail({ kind: "cancelled" });
  const ledger = writtenLedger(request, opened.value, readings, clock);
  if (!ledger.ok) return fail({ kind: "not-written", reason: ledger.failure });
  const compared = comparedNow(continuing?.kept, request.subject.compared);
  const written = continuing?.kept.own;
  const above = officeAbove(request.subject.registry.office, request.registries);
  const subject = {
    ...request.subject,
    plan: withConfirmedDue(request.subject.plan, request.subject.round, continuing?.kept.due),
    registry: confirmedList(request.subject.registry, continuing?.kept.areUnitsConfirmed === true),
    ledger: ledger.value,
    ...{ above, compared },
    ...(written && { written }),
  };

  const readDone = clock.elapsed();
  const checked = checkReadings(subject, readings);
  const checkDone = clock.elapsed();
  const facts = await closed(rollUpChecked(subject, checked), request, clock);
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

/** Returns the earlier ledger; fails if the round is closed and not being reopened. */
function openedLedger(
  { continuing, closing }: RollUpFilesRequest,
  clock: Clock,
): Outcome<Ledger, RollUpFailure> {
  const ledger = continuing?.kept.ledger ?? EMPTY_LEDGER;
  const stamp = currentClosing(ledger.closings);
  const reopen = closing?.reopen;
  if (reopen === undefined) return stamp === undefined ? succeed(ledger) : fail({ kind: "closed", stamp });
  return stamp === undefined
    ? fail({ kind: "not-closed" })
    : succeed(closeRound(ledger, { kind: "reopened", ...reopen, at: clock.today() }));
}

/** Closes the round of the facts if requested. */
async function closed(
  facts: RollUpFacts,
  { closing }: RollUpFilesRequest,
  clock: Clock,
): Promise<RollUpFacts> {
  if (closing?.close === undefined) return facts;
  const stamp = await stampOf(facts.summary, closing.close, clock.today());
  return { ...facts, ledger: closeRound(facts.ledger, stamp) };
}

/** Adds the requests to the earlier ledger. */
const writtenLedger = (
  request: RollUpFilesRequest,
  ledger: Ledger,
  readings: readonly FileReading[],
  clock: Clock,
): Outcome<Ledger, DeskRequestFailure> => {
  const { subject, requests = [] } = request;
  const { plan, round } = subject;
  // Comparing thousands of files takes time.
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

/** Returns the summary of the files under a ledger. */
const summaryOf = (subject: RollUpSubject, readings: readonly FileReading[]): Summary =>
  rollUpChecked(subject, checkReadings(subject, readings)).summary;

const knowledgeOf = ({
  subject: { plans, blank, registry },
  registries,
}: RollUpFilesRequest): FormKnowledge => ({
  plans,
  blank,
  levelOf: levelLookup([registry, ...registries]),
});
