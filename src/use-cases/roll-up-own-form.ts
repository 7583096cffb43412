import { fail, succeed, type Outcome } from "../domain/outcome";
import type { OwnFacts } from "../domain/own-form/own-facts";
import type { PatchFailure } from "../domain/patch-failure";
import { drawOwnSheets } from "../sheets/own-form/drawing/draw-own-sheets";
import { formWrites } from "../sheets/own-form/drawing/form-writes";
import { ownSheetNames } from "../sheets/own-form/drawing/own-sheet-names";
import type { OwnSummaryInput } from "../sheets/own-form/drawing/own-summary-input";
import { inReadingOrder } from "./in-reading-order";
import type { OpenedForm } from "./own-form-files";
import { rollUpOwnReadings, type OwnFormSubject } from "./own-form-readings";
import { readOwnReceived, type OwnReading } from "./read-own-received";
import type { Clock, Progress, ReceivedFile, WorkbookFiles } from "./ports";
import type { PatchWorkbook } from "./workbook-patch";

export interface OwnRollUpRequest extends Omit<OwnFormSubject, "blank"> {
  readonly opened: OpenedForm;
  readonly files: readonly ReceivedFile[];
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
  /** The blank form cannot be written into. */
  | { readonly kind: "not-filled"; readonly failure: PatchFailure };

/** Reads the copies one after another; undefined when cancelled. */
export async function readOwnCopies(
  { opened, files, progress }: OwnRollUpRequest,
  read: WorkbookFiles["read"],
): Promise<readonly OwnReading[] | undefined> {
  const readings: OwnReading[] = [];
  for (const file of inReadingOrder(files)) {
    readings.push(await readOwnReceived(file, opened.blank, read));
    if (progress(readings.length, files.length, file.name) === "cancel") return undefined;
  }
  return readings;
}

/** The summary of an own form as a workbook: the form itself with the totals in it. `createdAt` is an ISO date-time. */
export function makeOwnSummary(
  opened: OpenedForm,
  facts: OwnFacts,
  patch: PatchWorkbook,
  createdAt: string,
): Outcome<Uint8Array, PatchFailure> {
  const { grids, celllessSheets } = opened.blank.workbook;
  const taken = [...grids, ...celllessSheets].map(({ sheet }) => sheet);
  const input: OwnSummaryInput = {
    facts: withShortNames(facts),
    title: opened.name,
    createdAt,
    sheetNames: ownSheetNames(facts.form, taken),
  };
  return patch(opened.bytes, {
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
  const readings = await readOwnCopies(request, workbooks.read);
  if (readings === undefined) return fail({ kind: "cancelled" });
  const readDone = clock.elapsed();
  const facts = rollUpOwnReadings({ ...request, blank: request.opened.blank }, readings);
  const aggregated = clock.elapsed();
  const workbook = makeOwnSummary(request.opened, facts, workbooks.patch, clock.today());
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

/** No path of somebody's computer travels with the workbook: a file goes by what it is called. */
function withShortNames(facts: OwnFacts): OwnFacts {
  const short = (file: string): string => file.replace(/^.*[/\\]/s, "");
  return {
    ...facts,
    current: new Map([...facts.current].map(([unit, each]) => [unit, { ...each, file: short(each.file) }])),
    findings: facts.findings.map((finding) => {
      const named = finding.file === undefined ? finding : { ...finding, file: short(finding.file) };
      if (named.rule === "duplicate-unit") return { ...named, kept: short(named.kept) };
      return named.rule === "extras" || named.rule === "unreadable"
        ? { ...named, subject: short(named.subject) }
        : named;
    }),
    rejected: facts.rejected.map(({ file, rejection }) => ({
      file: short(file),
      rejection: rejection.kind === "replaced" ? { ...rejection, by: short(rejection.by) } : rejection,
    })),
    files: facts.files.map((source) => ({ ...source, file: short(source.file) })),
  };
}
