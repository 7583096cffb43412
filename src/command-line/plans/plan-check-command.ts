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
import { printResult } from "../output/print-result";
import { anything, count, flag, list, nullable, object, text, type ValueOf } from "../output/shape";
import type { Outcome } from "../../base/outcome";
import { leftOverWords } from "../../planbook/words";

/** Reads a plan from a workbook or a folder of tables and explains every mistake with its cell. */
export async function planCheckCommand(path: string, host: CommandHost): Promise<ExitCode> {
  const files = await host.filesAt([path]);
  const read = files.ok ? await planFromFiles(files.value, host.workbooks.read) : undefined;
  if (read === undefined) return refuse(commandLineWords.noSuchPath(path), host);
  const isUnreadable = !read.ok && read.failure.kind !== "plan-problems";
  if (isUnreadable) host.tell(planFailureReport(path, read.failure));
  const document = (): ValueOf<typeof planCheckDocument> => planCheckJson(path, read);
  const report = isUnreadable ? undefined : (): string => `${planReport(path, read)}\n`;
  printResult(planCheckDocument, { document, text: report }, host);
  return read.ok ? 0 : isUnreadable ? 2 : 1;
}

/** Returns what `plan check` prints for people: the mistakes, or what is open in a plan without any. */
function planReport(path: string, read: Outcome<PlanOfTables, PlanFileFailure>): string {
  if (!read.ok) return planFailureReport(path, read.failure);
  const { plan, registry, leftOvers, questions } = read.value;
  const { title, indicators, elements, rounds } = plan;
  const units = registry?.units.length ?? 0;
  const left = leftOverTexts(leftOvers);
  return [
    words.sound(path, title, indicators.length, elements.length, rounds.length, units, left.length),
    ...(questions.length === 0 ? [] : [words.openQuestions(questions.length), ...questionLines(questions)]),
    ...left.map(({ sheet, cell = "", sentence, mend }) => words.leftOver(sheet, cell, sentence, mend)),
  ].join("\n");
}

/** `kind` identifies the problem for programs; `message` and `mend` explain it to people. */
const problemShape = object({
  ...{ kind: text, sheet: text, cell: nullable(text), heading: nullable(text) },
  ...{ found: anything, message: text, mend: text },
});

/** `kind`: the kind of leftover; `found`: the content of the cell. */
const leftOverShape = object({
  ...{ kind: text, sheet: text, cell: text, found: anything, message: text, mend: text },
});

/** The document of `plan check`. `plan` is null if there are problems. */
export const planCheckDocument = object({
  ...{ file: text, plan: nullable(text), units: nullable(count), readable: flag },
  problems: list(problemShape),
  leftOver: list(leftOverShape),
  questions: list(
    object(
      {
        place: object({ sheet: text, cell: text }),
        ...{ question: text, phrase: text, example: text, proposal: text },
      },
      { answer: text },
    ),
  ),
});

function planCheckJson(
  file: string,
  read: Outcome<PlanOfTables, PlanFileFailure>,
): ValueOf<typeof planCheckDocument> {
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

function problemJson(problem: PlanSheetProblem): ValueOf<typeof problemShape> {
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

function leftOverJson(left: LeftOver): ValueOf<typeof leftOverShape> {
  const { kind, sheet, cell, found } = left;
  const { wrong: message, mend } = leftOverWords(left, 1);
  return { kind, sheet, cell, found, message, mend };
}
