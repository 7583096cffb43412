import { fail, succeed, type Outcome } from "../../domain/outcome";
import { readSummaryWorkbook } from "../../sheets/summary/reading/read-summary-workbook";
import type { KeptSummary } from "../../sheets/summary/reading/kept-summary";
import { rejectionSentence } from "../../sheets/words/findings/rejection-sentences";
import { commandLineWords } from "../../ui/words/commands/command-line-words";
import { deskCommandWords as words } from "../../ui/words/commands/desk-command-words";
import type { Continuation } from "../../use-cases/continuing/read-only-new";
import type { Choice } from "./choose";
import type { DeskOptions } from "./desk-options";
import type { CommandHost } from "../output/host";
import { removedFiles } from "./removed-files";
import { strangeRows } from "../output/strange-rows";

/**
 * The earlier roll-up that --from names; undefined without it. Fails with sentences where the file is no summary of this
 * plan and round, where a file to take out is not in it, and where rows typed into it would be lost because nobody knows
 * what they mean.
 */
export async function continuing(
  { from, remove = [] }: DeskOptions,
  choice: Choice,
  host: CommandHost,
): Promise<Outcome<Continuation | undefined, string>> {
  if (from === undefined) return remove.length === 0 ? succeed(undefined) : fail(words.removeNeedsFrom);
  const kept = await keptSummary(from, choice, host);
  if (!kept.ok) return kept;
  const removed = removedFiles(kept.value.files, remove);
  return removed.ok ? succeed({ kept: kept.value, removed: removed.value }) : removed;
}

async function keptSummary(
  path: string,
  { plan, round, registry }: Choice,
  host: CommandHost,
): Promise<Outcome<KeptSummary, string>> {
  const files = await host.filesAt([path]);
  const [file] = files.ok ? files.value : [];
  if (file === undefined) return fail(commandLineWords.noFile(path));
  const bytes = await file.bytes();
  if (!bytes.ok) return fail(words.notOpened(path, rejectionSentence(bytes.failure)));
  const workbook = host.workbooks.read(bytes.value);
  if (!workbook.ok) return fail(words.notOpened(path, rejectionSentence(workbook.failure)));
  const kept = readSummaryWorkbook(workbook.value, [plan]);
  if (kept === undefined) return fail(words.noSummary(path));
  if (kept.round !== round || kept.office !== registry.office.code) {
    return fail(words.otherRound(path, kept.round, kept.office));
  }
  if (kept.problems.length === 0) return succeed(kept);
  return fail(strangeRows(path, kept.problems));
}
