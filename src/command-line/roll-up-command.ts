import { commandLineWords as words } from "../ui/words/command-line-words";
import { rollUpReport } from "./roll-up-report";
import { rollUpFiles } from "../use-cases/roll-up-files";
import { choose } from "./choose";
import { comparison, type ComparisonOptions } from "./comparison";
import { confirmedMatches, type MatchOptions } from "./confirmed-matches";
import { fileProgress } from "./file-progress";
import type { CommandHost, ExitCode } from "./host";
import { printJson } from "./print-json";
import { rollUpJson } from "./roll-up-json";
import { save } from "./save";

export interface RollUpOptions extends MatchOptions, ComparisonOptions {
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
  const { plan, registry } = choice.value;
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
  const { earlierOf, decisions } = compared.value;
  const rolledUp = await rollUpFiles(
    {
      ...choice.value,
      earlier: earlierOf(plan),
      decisions,
      files: files.value,
      confirmed: confirmed.value,
      progress: fileProgress(host),
    },
    host.workbooks,
    host.clock,
  );
  if (!rolledUp.ok) {
    host.tell(words.cancelled);
    return 2;
  }
  const result = rolledUp.value;
  const saved = await save(options.out, result.workbook, words.summaryWritten(options.out), host);
  if (saved !== 0) return saved;
  if (options.json) printJson(rollUpJson(plan, result), host);
  else host.print(rollUpReport(plan, result));
  return result.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
