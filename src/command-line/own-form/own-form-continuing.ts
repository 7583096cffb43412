import { fail, succeed, type Outcome } from "../../domain/outcome";
import { readOwnSummary } from "../../sheets/own-form/reading/read-own-summary";
import { rejectionSentence } from "../../sheets/words/findings/rejection-sentences";
import { commandLineWords } from "../../ui/words/commands/command-line-words";
import { deskCommandWords as words } from "../../ui/words/commands/desk-command-words";
import { ownFormCommandWords as ownWords } from "../../ui/words/commands/own-form-command-words";
import type { OpenedForm } from "../../use-cases/own-form/own-form-files";
import type { Continuation } from "../../use-cases/continuing/read-only-new";
import type { DeskOptions } from "../options/desk-options";
import type { CommandHost } from "../output/host";
import { removedFiles } from "../options/removed-files";
import { strangeRows } from "../output/strange-rows";

/**
 * The earlier summary of the same form that --from names; undefined without it. Fails with sentences where the file is no
 * summary of this form, where its areas were read otherwise, where a file to take out is not in it, and where rows typed into
 * it would be lost because nobody knows what they mean.
 */
export async function ownContinuing(
  { from, remove = [] }: DeskOptions,
  { blank, fingerprint, reading }: OpenedForm,
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
  const kept = readOwnSummary(workbook.value, blank);
  if (kept?.form !== fingerprint) return fail(ownWords.notOfForm(from));
  if (kept.reading !== reading) return fail(ownWords.otherAreas(from));
  if (kept.problems.length > 0) return fail(strangeRows(from, kept.problems));
  const removed = removedFiles(kept.files, remove);
  return removed.ok ? succeed({ kept, removed: removed.value }) : removed;
}
