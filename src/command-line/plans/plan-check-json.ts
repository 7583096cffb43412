import type { Outcome } from "../../base/outcome";
import {
  planProblemText,
  type PlanSheetProblem,
  type PlanOfTables,
  type LeftOver,
  type PlanFileFailure,
} from "../../planbook/office-plan";
import { leftOverWords } from "../../planbook/words";

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
