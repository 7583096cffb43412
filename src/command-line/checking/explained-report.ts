import type { Explanation, Finding } from "../../model/finding";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Submission } from "../../model/submission";
import { findingSentence } from "../../forms/finding-words";
import { commandLineWords } from "../words/command-line-words";
import { explainCommandWords as words } from "../words/explain-command-words";
import { mendingCommandWords } from "../words/mending-command-words";
import { checkFiles } from "../../desk/checking";
import { readInTurn, levelLookup } from "../../desk/received";
import type { ReceivedFile } from "../../workbook/files";
import { checkReadings } from "../../desk/roll-up";
import { knownForms, type KnowledgeOptions } from "./check-command";
import { choose } from "../options/choose";
import { comparison, type ComparisonOptions } from "../options/comparison";
import { fileProgress } from "../output/file-progress";
import type { CommandHost } from "../output/host";

export interface ExplainedReportOptions extends KnowledgeOptions, ComparisonOptions {
  readonly round?: string;
  /** Other reports of the round, for findings that compare reports. */
  readonly among?: readonly string[];
}

/** One report with all its findings. */
export interface ExplainedReport {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
}

/** Checks one report: alone, as `check` does, or among the others of its round, as `rollup` does. */
export async function explainedReport(
  file: ReceivedFile,
  options: ExplainedReportOptions,
  explanations: readonly Explanation[],
  host: CommandHost,
): Promise<Outcome<ExplainedReport, string>> {
  if (options.among !== undefined) return amongOthers(file, options.among, options, explanations, host);
  const knowledge = await knownForms(options, host);
  if (!knowledge.ok) return knowledge;
  const compared = await comparison(options, knowledge.value.plans, host);
  if (!compared.ok) return compared;
  const known = { ...knowledge.value, ...compared.value, explanations };
  const [checked] = await checkFiles(
    { files: [file], ...known, progress: fileProgress(host) },
    host.workbooks,
  );
  return reportOf(file, checked?.submission, checked?.findings ?? []);
}

async function amongOthers(
  file: ReceivedFile,
  among: readonly string[],
  options: ExplainedReportOptions,
  explanations: readonly Explanation[],
  host: CommandHost,
): Promise<Outcome<ExplainedReport, string>> {
  const { plan, round, units } = options;
  if (plan === undefined || round === undefined) return fail(mendingCommandWords.roundNeeded);
  const choice = await choose({ plan, round, units }, host);
  if (!choice.ok) return choice;
  const others = await host.filesAt(among);
  if (!others.ok) return fail(commandLineWords.noSuchPath(others.failure.path));
  const compared = await comparison(options, [choice.value.plan], host);
  if (!compared.ok) return compared;
  const { plans, registry, registries } = choice.value;
  const files = [file, ...others.value.filter(({ name }) => name !== file.name)];
  const levelOf = levelLookup([registry, ...registries]);
  const readings = await readInTurn(host.workbooks, { plans, levelOf })(files, fileProgress(host));
  if (readings === undefined) throw new Error("reading was cancelled, though nobody can cancel it here");
  const { earlierOf, decisions } = compared.value;
  const earlier = earlierOf(choice.value.plan);
  const checked = checkReadings({ ...choice.value, earlier, decisions, explanations }, readings);
  const submission = checked.current.find((current) => current.file === file.name);
  return reportOf(
    file,
    submission,
    checked.findings.filter((finding) => finding.file === file.name),
  );
}

function reportOf(
  { name }: ReceivedFile,
  submission: Submission | undefined,
  findings: readonly Finding[],
): Outcome<ExplainedReport, string> {
  return submission === undefined
    ? fail(words.notAForm(name, findings.map(findingSentence).join(" ")))
    : succeed({ submission, findings });
}
