import { refuse } from "../output/refuse";
import { visibleLine } from "../../base/text";
import { codeOf, awaitsExplanation, figuresOf } from "../../forms/explanations";
import { withExplanation, type Explanation, type Finding } from "../../model/finding";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { findingSentence, patchFailureReason } from "../../forms/finding-words";
import { commandLineWords } from "../words/command-line-words";
import { explainCommandWords as words } from "../words/explain-command-words";
import { explanationFor, explainInFile, explanationsText } from "../../desk/checking";
import type { ReceivedFile } from "../../workbook/files";
import { explainedReport, type ExplainedReportOptions } from "./explained-report";
import { readExplainedSoFar } from "../options/explanation-file";
import { findingJson, findingShape } from "../output/finding-json";
import type { CommandHost, ExitCode } from "../output/host";
import { printResult } from "../output/print-result";
import { list, object, text } from "../output/shape";
import { isAlready } from "../options/is-already";
import { saveOverFilled } from "../output/over-filled";
import type { ReplaceOption } from "../output/replaceable";
import { save } from "../output/save";

export interface ExplainOptions extends ExplainedReportOptions, ReplaceOption {
  readonly rule?: string;
  readonly code?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly out?: string;
}

/**
 * Lists the findings of one filled form that can be explained; with --rule stores the reason of one of them.
 */
export async function explainCommand(
  path: string,
  options: ExplainOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const files = await host.filesAt([path]);
  if (!files.ok) return refuse(commandLineWords.noSuchPath(path), host);
  const [file, ...others] = files.value;
  if (file === undefined || others.length > 0) return refuse(words.oneFile(path), host);
  const { explanations: memory, replace: _replace, ...rest } = options;
  const known = memory === undefined ? succeed([]) : await readExplainedSoFar(memory, host);
  if (!known.ok) return refuse(known.failure, host);
  const report = await explainedReport(file, rest, known.value, host);
  if (!report.ok) return refuse(report.failure, host);
  const { submission, findings } = report.value;
  if (options.rule === undefined) return listOpen(file.name, findings, host);
  const finding = chosen(findings, options.rule, options.code);
  if (!finding.ok) return refuse(finding.failure, host);
  const { reason = "", by } = options;
  const answer = { finding: finding.value, reason, of: submission, by };
  const explanation = explanationFor(answer, host.clock);
  if (!explanation.ok) {
    const { kind } = explanation.failure;
    const sentence = findingSentence(finding.value);
    return refuse(kind === "no-reason" ? words.reasonNeeded : words.notExplainable(sentence), host);
  }
  const { rule, unit, round, code, found, reason: why } = explanation.value;
  const kept = await keep(
    explanation.value,
    { file, out: options.out, replace: options.replace, memory, known: known.value },
    host,
  );
  if (kept === 0) {
    const explained = { rule, unit, round, code, found, reason: why };
    printResult(explainDocument, { document: () => ({ file: file.name, explained }) }, host);
  }
  return kept;
}

/** The document of `explain`: what can be explained, or the explanation that was stored. */
export const explainDocument = object(
  { file: text },
  {
    findings: list(findingShape),
    explained: object({ rule: text, unit: text, round: text, code: text, found: text, reason: text }),
  },
);

function listOpen(file: string, findings: readonly Finding[], host: CommandHost): ExitCode {
  const open = findings.filter(awaitsExplanation);
  const lines = open.map((finding) =>
    words.openLine(finding.rule, codeOf(finding), findingSentence(finding)),
  );
  const report = open.length === 0 ? [words.nothingToExplain] : [words.open(open.length), ...lines];
  printResult(
    explainDocument,
    {
      document: () => ({ file, findings: open.map(findingJson) }),
      text: () => `${report.map(visibleLine).join("\n")}\n`,
    },
    host,
  );
  if (open.length > 0) host.tell(words.howTo);
  return 0;
}

/** Returns the finding of that rule and place; the place may be omitted if there is only one. */
function chosen(findings: readonly Finding[], rule: string, code?: string): Outcome<Finding, string> {
  const fits = (finding: Finding): boolean =>
    finding.rule === rule && (code === undefined || code === codeOf(finding) || code === finding.cell);
  const [finding, ...others] = findings.filter(fits);
  if (finding === undefined) return fail(words.noSuchFinding(rule, code ?? ""));
  return others.length > 0 && figuresOf(finding) !== undefined
    ? fail(words.several(rule, others.length + 1))
    : succeed(finding);
}

/** Where an explanation is stored: in a copy of the report, or in the file of the office. */
interface Keeping extends ReplaceOption {
  readonly file: ReceivedFile;
  readonly out: string | undefined;
  readonly memory: string | undefined;
  readonly known: readonly Explanation[];
}

async function keep(
  explanation: Explanation,
  { file, out, replace, memory, known }: Keeping,
  host: CommandHost,
): Promise<ExitCode> {
  if (out === undefined && memory !== undefined) {
    const text = explanationsText(withExplanation(known, explanation));
    return save(memory, new TextEncoder().encode(text), words.kept(memory), host);
  }
  if (out === undefined || memory !== undefined) return refuse(words.outNeeded, host);
  const bytes = await file.bytes();
  if (bytes.ok && (await isAlready(out, bytes.value, host))) return refuse(words.sameFile(out), host);
  const explained = bytes.ok ? explainInFile(bytes.value, explanation, host.workbooks) : bytes;
  if (!explained.ok) return refuse(words.notWritten(out, patchFailureReason(explained.failure)), host);
  return saveOverFilled(out, explained.value, words.written(out), { replace }, host);
}
