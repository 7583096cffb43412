import { fail, succeed, type Outcome } from "../../domain/outcome";
import { commandLineWords as words } from "../../ui/words/commands/command-line-words";
import { deskCommandWords as deskWords } from "../../ui/words/commands/desk-command-words";
import type { RollUpFailure, RollUpRequest } from "../../use-cases/roll-up/roll-up-files";
import { rollUpFiles } from "../../use-cases/roll-up/roll-up-files";
import { choose } from "../options/choose";
import { comparison, type ComparisonOptions } from "../options/comparison";
import { confirmedMatches, type MatchOptions } from "../options/confirmed-matches";
import { continuing } from "../options/continuing";
import { deskRequests, type DeskOptions } from "../options/desk-options";
import { factsProblem, saveFacts, type FactsOptions } from "./facts-file";
import { fileProgress } from "../output/file-progress";
import { formReaderOf } from "../options/form-reader-of";
import type { CommandHost, ExitCode } from "../output/host";
import { isReceived } from "../options/is-received";
import { printJson } from "../output/print-json";
import { remindersProblem, saveReminders } from "./reminders-file";
import { rollUpJson } from "./roll-up-json";
import { rollUpReport } from "./roll-up-report";
import { save } from "../output/save";
import { unmetMatches } from "../options/unmet-matches";

export interface RollUpOptions extends MatchOptions, ComparisonOptions, FactsOptions, DeskOptions {
  readonly plan: string;
  readonly round: string;
  readonly units?: string;
  readonly out: string;
  readonly json?: true;
}

/** Rolls up filled forms and writes the summary workbook; the result is printed only once the workbook is saved. */
export async function rollUpPlan(
  paths: readonly string[],
  options: RollUpOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const request = await rollUpRequest(paths, options, host);
  if (!request.ok) return refuse(request.failure, host);
  const { plan, plans, registry, registries } = request.value;
  const rolledUp = await rollUpFiles(
    request.value,
    host.workbooks,
    host.clock,
    formReaderOf(host, { plans, registries: [...registries, registry] }),
  );
  if (!rolledUp.ok) return refuse(failureSentence(rolledUp.failure), host);
  const result = rolledUp.value;
  if (await isReceived(options, result.files, host)) return refuse(deskWords.overReceived(options.out), host);
  const saved = await save(options.out, result.workbook, words.summaryWritten(options.out), host);
  if (saved !== 0) return saved;
  if ((await saveFacts(options, plan, result, host)) !== 0) return 2;
  if ((await saveReminders(options, request.value, result, host)) !== 0) return 2;
  unmetMatches(options.match ?? [], result.rejected).forEach((sentence) => host.tell(sentence));
  if (options.json) printJson(rollUpJson(plan, result), host);
  else host.print(rollUpReport(plan, result));
  return result.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

function refuse(sentence: string, host: CommandHost): ExitCode {
  host.tell(sentence);
  return 2;
}

/** Everything the options name, read and understood; or the sentence that says what is not. */
async function rollUpRequest(
  paths: readonly string[],
  options: RollUpOptions,
  host: CommandHost,
): Promise<Outcome<RollUpRequest, string>> {
  const problem = factsProblem(options) ?? remindersProblem(options);
  if (problem !== undefined) return fail(problem);
  const requests = deskRequests(options);
  if (!requests.ok) return requests;
  const choice = await choose(options, host);
  if (!choice.ok) return choice;
  const files = await host.filesAt(paths);
  if (!files.ok) return fail(words.noSuchPath(files.failure.path));
  const { plan, registry } = choice.value;
  const confirmed = await confirmedMatches(options, registry, host);
  if (!confirmed.ok) return confirmed;
  const compared = await comparison(options, [plan], host);
  if (!compared.ok) return compared;
  const { round } = choice.value;
  const mismatch = compared.value.problemFor({ plan, round, office: registry.office.code });
  if (mismatch !== undefined) return fail(mismatch);
  const before = await continuing(options, choice.value, host);
  if (!before.ok) return before;
  const { earlierOf, totalsOf, decisions, explanations } = compared.value;
  return succeed({
    ...choice.value,
    files: files.value,
    confirmed: confirmed.value,
    decisions,
    explanations,
    earlier: earlierOf(plan),
    compared: totalsOf(plan),
    ...(before.value && { continuing: before.value }),
    requests: requests.value,
    progress: fileProgress(host),
  });
}

const failureSentence = (failure: RollUpFailure): string =>
  failure.kind === "cancelled" ? words.cancelled : deskWords.notWritten(failure.reason);
