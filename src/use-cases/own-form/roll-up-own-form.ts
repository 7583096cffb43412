import type { Fingerprint } from "../../domain/codes";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { OwnFacts } from "../../domain/own-form/own-facts";
import type { PatchFailure } from "../../domain/file/patch-failure";
import { drawOwnSheets } from "../../sheets/own-form/drawing/draw-own-sheets";
import { formWrites } from "../../sheets/own-form/drawing/form-writes";
import { ownSheetNames } from "../../sheets/own-form/drawing/own-sheet-names";
import { shortNamed, type OwnSummaryInput } from "../../sheets/own-form/drawing/own-summary-input";
import type { KeptOwnSummary } from "../../sheets/own-form/reading/read-own-summary";
import type { DeskRequest, DeskRequestFailure } from "../desk/desk-requests";
import { inReadingOrder } from "../received/in-reading-order";
import type { OpenedForm } from "./own-form-files";
import { ownLedger } from "./own-form-ledger";
import { rollUpOwnReadings, type OwnFormSubject } from "./own-form-readings";
import { keptOwnReadings } from "./kept-own-readings";
import { readOwnReceived, type OwnReading } from "./read-own-received";
import { readUnknownCopies, type CopyReader } from "./read-unknown-copies";
import type { Clock, Progress, ReceivedFile, WorkbookFiles } from "../ports/ports";
import type { PatchWorkbook } from "../ports/workbook-patch";

/** An earlier summary of the same form that the roll-up goes on from. */
export interface OwnContinuation {
  readonly kept: KeptOwnSummary;
  /** Files that are taken out for good, by content. */
  readonly removed: ReadonlySet<Fingerprint>;
}

export interface OwnRollUpRequest extends Omit<OwnFormSubject, "blank" | "title"> {
  readonly opened: OpenedForm;
  readonly files: readonly ReceivedFile[];
  readonly continuing?: OwnContinuation;
  /** What is to be written into the ledger before anything is added up. */
  readonly requests?: readonly DeskRequest[];
  readonly progress: Progress;
}

/** What the machine offers for reading copies and for filling the form. */
export interface OwnFormWorkbooks {
  readonly read: WorkbookFiles["read"];
  readonly patch: PatchWorkbook;
}

export interface OwnRollUpResult {
  readonly facts: OwnFacts;
  /** The office's own form, filled for all units, with the sheets behind it. */
  readonly workbook: Uint8Array;
  readonly timings: { readonly read: number; readonly aggregate: number; readonly write: number };
}

export type OwnRollUpFailure =
  | { readonly kind: "cancelled" }
  | { readonly kind: "not-written"; readonly reason: DeskRequestFailure }
  /** The blank form cannot be written into. */
  | { readonly kind: "not-filled"; readonly failure: PatchFailure };

/** Reads copies one after another. */
const readInTurn =
  ({ blank }: OpenedForm, read: WorkbookFiles["read"]): CopyReader =>
  async (files, progress) => {
    const readings: OwnReading[] = [];
    for (const file of files) {
      readings.push(await readOwnReceived(file, blank, read));
      if (progress(readings.length, files.length, file.name) === "cancel") return undefined;
    }
    return readings;
  };

/** Reads the copies, those only that an earlier summary does not hold; undefined when cancelled. */
export function readOwnCopies(
  { opened, files, progress, continuing }: OwnRollUpRequest,
  read: WorkbookFiles["read"],
): Promise<readonly OwnReading[] | undefined> {
  const reader = readInTurn(opened, read);
  if (continuing === undefined) return reader(inReadingOrder(files), progress);
  const { kept, removed } = continuing;
  const copies = {
    known: keptOwnReadings(kept, opened.blank.form),
    keepsAbsent: true,
    // What was found in a copy that did not count stands nowhere.
    isPartial: ({ source: { fingerprint } }: OwnReading) =>
      fingerprint === undefined || !kept.counted.has(fingerprint),
    removed,
  };
  return readUnknownCopies(copies, reader)(inReadingOrder(files), progress);
}

/** The summary of an own form as a workbook: the form itself with the totals in it. `createdAt` is an ISO date-time. */
export function makeOwnSummary(
  { blank, bytes, name, fingerprint, reading }: OpenedForm,
  facts: OwnFacts,
  patch: PatchWorkbook,
  createdAt: string,
): Outcome<Uint8Array, PatchFailure> {
  const { grids, celllessSheets } = blank.workbook;
  const taken = [...grids, ...celllessSheets].map(({ sheet }) => sheet);
  const input: OwnSummaryInput = shortNamed({
    facts,
    title: name,
    mark: { fingerprint, reading },
    createdAt,
    sheetNames: ownSheetNames(facts.form, taken),
  });
  return patch(bytes, {
    writes: formWrites(input, grids),
    replacesFormulas: true,
    appended: drawOwnSheets(input),
  });
}

/** Rolls copies of any office's form up and fills the form with the totals. The order of the files changes nothing. */
export async function rollUpOwnForm(
  request: OwnRollUpRequest,
  workbooks: OwnFormWorkbooks,
  clock: Clock,
): Promise<Outcome<OwnRollUpResult, OwnRollUpFailure>> {
  const started = clock.elapsed();
  const { opened, continuing, requests = [] } = request;
  const readings = await readOwnCopies(request, workbooks.read);
  if (readings === undefined) return fail({ kind: "cancelled" });
  const readDone = clock.elapsed();
  const due = request.due ?? continuing?.kept.due;
  const subject: OwnFormSubject = {
    ...request,
    blank: opened.blank,
    title: opened.name,
    ...(continuing === undefined ? {} : { ledger: continuing.kept.ledger }),
    ...(due === undefined ? {} : { due }),
  };
  const ledger = ownLedger(subject, readings, requests, clock.today());
  if (!ledger.ok) return fail({ kind: "not-written", reason: ledger.failure });
  const facts = rollUpOwnReadings({ ...subject, ledger: ledger.value }, readings);
  const aggregated = clock.elapsed();
  const workbook = makeOwnSummary(opened, facts, workbooks.patch, clock.today());
  if (!workbook.ok) return fail({ kind: "not-filled", failure: workbook.failure });
  return succeed({
    facts,
    workbook: workbook.value,
    timings: {
      read: readDone - started,
      aggregate: aggregated - readDone,
      write: clock.elapsed() - aggregated,
    },
  });
}
