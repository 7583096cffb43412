import { refuse } from "../output/refuse";
import { commandLineWords } from "../words/command-line-words";
import { planCommandWords as words } from "../words/plan-command-words";
import {
  leftOverTexts,
  planFromFiles,
  planProblemText,
  type PlanSheetProblem,
  type PlanOfTables,
  type LeftOver,
  type PlanFileFailure,
} from "../../planbook/office-plan";
import { questionLines } from "../options/choose";
import type { CommandHost, ExitCode } from "../output/host";
import { planFailureReport } from "../output/plan-report";
import { printJson } from "../output/print-json";
import type { Outcome } from "../../base/outcome";
import { leftOverWords } from "../../planbook/words";

/** Reads a plan from a workbook or a folder of tables and explains every mistake with its cell. */
export async function planCheckCommand(
  path: string,
  options: { readonly json?: true },
  host: CommandHost,
): Promise<ExitCode> {
  const files = await host.filesAt([path]);
  const read = files.ok ? await planFromFiles(files.value, host.workbooks.read) : undefined;
  if (read === undefined) return refuse(commandLineWords.noSuchPath(path), host);
  const isUnreadable = !read.ok && read.failure.kind !== "plan-problems";
  if (isUnreadable) host.tell(planFailureReport(path, read.failure));
  if (options.json) printJson(planCheckJson(path, read), host);
  else if (!read.ok && !isUnreadable) host.print(`${planFailureReport(path, read.failure)}\n`);
  else if (read.ok) {
    const { plan, registry, leftOvers, questions } = read.value;
    const { title, indicators, elements, rounds } = plan;
    const units = registry?.units.length ?? 0;
    const left = leftOverTexts(leftOvers);
    const lines = [
      words.sound(path, title, indicators.length, elements.length, rounds.length, units, left.length),
      ...(questions.length === 0 ? [] : [words.openQuestions(questions.length), ...questionLines(questions)]),
      ...left.map(({ sheet, cell = "", sentence, mend }) => words.leftOver(sheet, cell, sentence, mend)),
    ];
    host.print(`${lines.join("\n")}\n`);
  }
  return read.ok ? 0 : isUnreadable ? 2 : 1;
}

/** Returns the document that `plan check --json` prints. `plan` is null if there are problems. */
function planCheckJson(file: string, read: Outcome<PlanOfTables, PlanFileFailure>): object {
  const problems = !read.ok && read.failure.kind === "plan-problems" ? read.failure.problems : [];
  return {
    file,
    plan: read.ok ? read.value.plan.id : null,
    units: read.ok ? (read.value.registry?.units.length ?? 0) : null,
    readable: read.ok || read.failure.kind === "plan-problems",
    problems: problems.map(problemJson),
    leftOver: read.ok ? read.value.leftOvers.map(leftOverJson) : [],
    questions: read.ok ? read.value.questions : [],
  };
}

/** `kind` identifies the problem for programs; `message` and `mend` explain it to people. */
function problemJson(problem: PlanSheetProblem): object {
  const { sheet, cell = null, heading = null, fault } = problem;
  const { sentence, mend } = planProblemText(problem);
  return {
    kind: fault.kind === "bad-formula" ? fault.fault.kind : fault.kind,
    sheet,
    cell,
    heading,
    found: "found" in fault ? fault.found : null,
    message: sentence,
    mend,
  };
}

/** `kind`: the kind of leftover; `found`: the content of the cell. */
function leftOverJson(left: LeftOver): object {
  const { kind, sheet, cell, found } = left;
  const { wrong: message, mend } = leftOverWords(left, 1);
  return { kind, sheet, cell, found, message, mend };
}
