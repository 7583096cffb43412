import type { WorkbookGrids } from "../../workbook/grid";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { readBlankSummary } from "../../recognise/own-summary";
import { readSummaryWorkbook, type KeptSummary } from "../../summary/read-summary";
import { rejectionSentence } from "../../forms/finding-words";
import { commandLineWords } from "../words/command-line-words";
import { deskCommandWords as words } from "../words/desk-command-words";
import { blankFormCommandWords as blankWords } from "../words/blank-form-command-words";
import type { OpenedForm } from "../../recognise/own-form";
import type { Continuation } from "../../desk/continuing";
import type { Choice } from "./choose";
import type { DeskOptions } from "./desk-options";
import type { CommandHost } from "../output/host";
import { removedFiles } from "./removed-files";
import { unrecognisedRows } from "../output/unrecognised-rows";

/** What a workbook tells as a summary of the subject at hand; `path` is what its failures call it. */
export type SummaryIn = (workbook: WorkbookGrids, path: string) => Outcome<KeptSummary, string>;

/** Summaries of a plan and round; fails where it is none, or one of another round or office. */
export const summaryOfPlan =
  ({ plan, round, registry }: Choice): SummaryIn =>
  (workbook, path) => {
    const kept = readSummaryWorkbook(workbook, [plan]);
    if (kept === undefined) return fail(words.noSummary(path));
    return kept.round === round && kept.office === registry.office.code
      ? succeed(kept)
      : fail(words.otherRound(path, kept.round, kept.office));
  };

/**
 * Summaries of a blank form; fails where it is none, or where somebody now says otherwise what becomes of its areas
 * (`isSaid`). New copies may show more areas than there were.
 */
export const summaryOfForm =
  (blank: OpenedForm, isSaid: boolean): SummaryIn =>
  (workbook, path) => {
    const kept = readBlankSummary(workbook, blank);
    if (kept?.form !== blank.form.fingerprint) return fail(blankWords.notOfForm(path));
    return !isSaid || kept.reading === blank.reading ? succeed(kept) : fail(blankWords.otherAreas(path));
  };

/**
 * The earlier roll-up that --from names; undefined without it. Fails with sentences where the file is no summary of the same
 * subject, where a file to take out is not in it, and where rows typed into it would be lost because nobody knows what they
 * mean.
 */
export async function continuing(
  { from, remove = [] }: DeskOptions,
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
  const kept = summaryIn(workbook.value, from);
  if (!kept.ok) return kept;
  if (kept.value.problems.length > 0) return fail(unrecognisedRows(from, kept.value.problems));
  const removed = removedFiles(kept.value.files, remove);
  return removed.ok ? succeed({ kept: kept.value, removed: removed.value }) : removed;
}
