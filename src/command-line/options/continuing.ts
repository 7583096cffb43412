import type { WorkbookGrids } from "../../workbook/grid";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { readBlankSummary } from "../../recognise/own-summary";
import { readSummaryWorkbook, type StoredSummary, type SummaryProblem } from "../../summary/read-summary";
import { rejectionSentence } from "../../forms/finding-words";
import { commandLineWords } from "../words/command-line-words";
import { deskCommandWords as words } from "../words/desk-command-words";
import { blankFormCommandWords as blankWords } from "../words/blank-form-command-words";
import type { OpenedForm } from "../../recognise/own-form";
import type { Continuation } from "../../desk/continuing";
import type { CommandSubject } from "./choose";
import type { DeskOptions } from "./desk-options";
import type { CommandHost } from "../output/host";
import type { ReplaceOption } from "../output/replaceable";
import { SUMMARY_FAULT_SENTENCES } from "../../summary/words";
import type { Fingerprint } from "../../base/codes";
import { filesCalled, type SourceFile } from "../../model/finding";

/** Reads a workbook as a summary of the subject; failures call it `path`. */
export type SummaryIn = (workbook: WorkbookGrids, path: string) => Outcome<StoredSummary, string>;

/** Reads summaries of a plan and round; fails for other workbooks, and for another round or office. */
export const summaryOfPlan =
  ({ plan, round, registry }: CommandSubject): SummaryIn =>
  (workbook, path) => {
    const summary = readSummaryWorkbook(workbook, [plan]);
    if (summary === undefined) return fail(words.noSummary(path));
    return summary.round === round && summary.office === registry.office.code
      ? succeed(summary)
      : fail(words.otherRound(path, summary.round, summary.office));
  };

/**
 * Reads summaries of a blank form; fails for other workbooks, and if the user now specifies areas differently
 * (`isSaid`). New copies may add areas.
 */
export const summaryOfForm =
  (blank: OpenedForm, isSaid: boolean): SummaryIn =>
  (workbook, path) => {
    const summary = readBlankSummary(workbook, blank);
    if (summary?.form !== blank.form.fingerprint) return fail(blankWords.notOfForm(path));
    return !isSaid || summary.reading === blank.reading
      ? succeed(summary)
      : fail(blankWords.otherAreas(path));
  };

/**
 * Reads the earlier roll-up that --from names; undefined without it. Fails with sentences if the file is no
 * summary of the same subject, if a file to remove is not in it, and if typed rows would be lost because they
 * cannot be interpreted.
 */
export async function continuing(
  { from, remove = [], out, replace }: DeskOptions & ReplaceOption & { readonly out: string },
  summaryIn: SummaryIn,
  host: CommandHost,
): Promise<Outcome<Continuation | undefined, string>> {
  if (from === undefined) return remove.length === 0 ? succeed(undefined) : fail(words.removeNeedsFrom);
  const files = await host.filesAt([from]);
  const [file] = files.ok ? files.value : [];
  if (file === undefined) return fail(commandLineWords.noFile(from));
  const bytes = await file.bytes();
  if (!bytes.ok) return fail(words.notOpened(from, rejectionSentence(bytes.failure)));
  const workbook = host.workbooks.read(bytes.value);
  if (!workbook.ok) return fail(words.notOpened(from, rejectionSentence(workbook.failure)));
  const summary = summaryIn(workbook.value, from);
  if (!summary.ok) return summary;
  const { problems } = summary.value;
  // What no reader reads stays in the summary unless the new one replaces it.
  const isLost = ({ fault }: SummaryProblem): boolean =>
    fault !== "unread" || (out === from && replace !== true);
  if (problems.some(isLost)) return fail(unrecognisedRows(words.unrecognisedRows(from), problems));
  if (problems.length > 0) host.tell(unrecognisedRows(words.unreadRows(from), problems));
  const removed = removedFiles(summary.value.files, remove);
  return removed.ok ? succeed({ kept: summary.value, removed: removed.value }) : removed;
}

/** Lists rows of a summary that do not get into the next one, each with its cell. */
function unrecognisedRows(heading: string, problems: readonly SummaryProblem[]): string {
  const lines = problems.map(({ place: { sheet, cell }, fault, found }) =>
    words.unrecognisedRow(sheet, cell, found, SUMMARY_FAULT_SENTENCES[fault]),
  );
  return [heading, ...lines].join("\n");
}

/**
 * Finds the files that --remove names, by content; fails with a sentence if a name matches none or several.
 */
function removedFiles(
  files: readonly SourceFile[],
  names: readonly string[],
): Outcome<ReadonlySet<Fingerprint>, string> {
  const removed = new Set<Fingerprint>();
  for (const name of names) {
    const [meant, second] = filesCalled(name, files);
    if (second !== undefined) return fail(words.manyCalled(name, filesCalled(name, files)));
    const content = meant?.fingerprint;
    if (content === undefined) {
      return fail(
        words.unknownRemoved(
          name,
          files.map(({ file }) => file),
        ),
      );
    }
    removed.add(content);
  }
  return succeed(removed);
}
