import { commandLineWords as words } from "../ui/words/command-line-words";
import { rollUpReport } from "./roll-up-report";
import { rollUpFiles } from "../use-cases/roll-up-files";
import { choose } from "./choose";
import { comparison, type ComparisonOptions } from "./comparison";
import { confirmedMatches, type MatchOptions } from "./confirmed-matches";
import { factsProblem, saveFacts, type FactsOptions } from "./facts-file";
import { fileProgress } from "./file-progress";
import { formReaderOf } from "./form-reader-of";
import type { CommandHost, ExitCode } from "./host";
import { printJson } from "./print-json";
import { rollUpJson } from "./roll-up-json";
import { save } from "./save";

export interface RollUpOptions extends MatchOptions, ComparisonOptions, FactsOptions {
  readonly plan: string;
  readonly round: string;
  readonly units?: string;
  readonly out: string;
  readonly json?: true;
}

/** Rolls up filled forms and writes the summary workbook; the result is printed only once the workbook is saved. */
export async function rollUpCommand(
  paths: readonly string[],
  options: RollUpOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const unwritable = factsProblem(options);
  if (unwritable !== undefined) {
    host.tell(unwritable);
    return 2;
  }
  const choice = await choose(options, host);
  if (!choice.ok) {
    host.tell(choice.failure);
    return 2;
  }
  const files = await host.filesAt(paths);
  if (!files.ok) {
    host.tell(words.noSuchPath(files.failure.path));
    return 2;
  }
  const { plan, plans, registry, registries } = choice.value;
  const confirmed = await confirmedMatches(options, registry, host);
  if (!confirmed.ok) {
    host.tell(confirmed.failure);
    return 2;
  }
  const compared = await comparison(options, [plan], host);
  if (!compared.ok) {
    host.tell(compared.failure);
    return 2;
  }
  const { earlierOf, decisions, explanations } = compared.value;
  const rolledUp = await rollUpFiles(
    {
      ...choice.value,
      earlier: earlierOf(plan),
      decisions,
      explanations,
      files: files.value,
      confirmed: confirmed.value,
      progress: fileProgress(host),
    },
    host.workbooks,
    host.clock,
    formReaderOf(host, { plans, registries: [...registries, registry] }),
  );
  if (!rolledUp.ok) {
    host.tell(words.cancelled);
    return 2;
  }
  const result = rolledUp.value;
  const saved = await save(options.out, result.workbook, words.summaryWritten(options.out), host);
  if (saved !== 0) return saved;
  if ((await saveFacts(options, plan, result, host)) !== 0) return 2;
  if (options.json) printJson(rollUpJson(plan, result), host);
  else host.print(rollUpReport(plan, result));
  return result.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
