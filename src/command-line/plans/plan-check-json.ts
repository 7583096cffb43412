import type { Outcome } from "../../base/outcome";
import { planProblemText } from "../../planbook/office-plan/plan-problem-text";
import type { PlanSheetProblem } from "../../planbook/codec/plan-sheet-problem";
import type { PlanOfTables } from "../../planbook/reading/read-plan";
import type { LeftOver } from "../../planbook/reading/left-over";
import { leftOverWords } from "../../planbook/words/left-over-words";
import type { PlanFileFailure } from "../../planbook/office-plan/plan-from-file";

/** The document that `plan check --json` prints. `plan` is null while something is wrong. */
export function planCheckJson(file: string, read: Outcome<PlanOfTables, PlanFileFailure>): object {
  const problems = !read.ok && read.failure.kind === "plan-problems" ? read.failure.problems : [];
  return {
    file,
    plan: read.ok ? read.value.plan.id : null,
    units: read.ok ? (read.value.registry?.units.length ?? 0) : null,
    readable: read.ok || read.failure.kind === "plan-problems",
    problems: problems.map(problemJson),
    leftOver: read.ok ? read.value.leftOvers.map(leftOverJson) : [],
  };
}

/** `kind` says what is wrong as precisely as it is known, for programs; `message` and `mend` say it to people. */
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

/** `kind`: what is left over; `found`: what the cell says. */
function leftOverJson(left: LeftOver): object {
  const { kind, sheet, cell, found } = left;
  const { wrong: message, mend } = leftOverWords(left, 1);
  return { kind, sheet, cell, found, message, mend };
}
