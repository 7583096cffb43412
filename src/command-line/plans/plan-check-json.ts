import type { Outcome } from "../../domain/outcome";
import { planProblemText } from "../../sheets/plan/plan-problem-text";
import type { PlanSheetProblem } from "../../sheets/plan/plan-sheet-problem";
import type { PlanWithUnits } from "../../domain/unit/plan-with-units";
import type { PlanFileFailure } from "../../use-cases/plans/plan-from-file";

/** The document that `plan check --json` prints. `plan` is null while something is wrong. */
export function planCheckJson(file: string, read: Outcome<PlanWithUnits, PlanFileFailure>): object {
  const problems = !read.ok && read.failure.kind === "plan-problems" ? read.failure.problems : [];
  return {
    file,
    plan: read.ok ? read.value.plan.id : null,
    units: read.ok ? (read.value.registry?.units.length ?? 0) : null,
    readable: read.ok || read.failure.kind === "plan-problems",
    problems: problems.map(problemJson),
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
