import type { Outcome } from "../../domain/outcome";
import type { PlanSheetProblem } from "../../sheets/plan/plan-sheet-problem";
import type { PlanWithUnits } from "../../domain/unit/plan-with-units";
import { planSheetMend, planSheetSentence } from "../../sheets/words/plan-sheet-sentences";
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
const problemJson = (problem: PlanSheetProblem): object => ({
  kind: kindOf(problem),
  sheet: problem.sheet,
  cell: problem.cell ?? null,
  heading: problem.heading ?? null,
  found: "found" in problem.fault ? problem.fault.found : null,
  message: planSheetSentence(problem),
  mend: planSheetMend(problem),
});

function kindOf({ fault }: PlanSheetProblem): string {
  if (fault.kind === "bad-formula") return fault.fault.kind;
  return fault.kind === "plan" ? fault.problem.kind : fault.kind;
}
