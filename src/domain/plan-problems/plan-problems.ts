import type { Plan } from "../plan/plan";
import { aggregationProblems } from "./aggregation-problems";
import { checkProblems } from "./check-problems";
import { codeProblems } from "./code-problems";
import { criterionProblems } from "./criterion-problems";
import { elementProblems } from "./element-problems";
import { placementProblems } from "./placement-problems";
import type { PlanProblem } from "./plan-problem";
import { referenceProblems } from "./reference-problems";
import { registerProblems } from "./register-problems";
import { roundProblems } from "./round-problems";
import { targetProblems } from "./target-problems";

/**
 * Everything that is wrong with a plan, all at once; empty for a plan that forms can be made of. Nothing is thrown, however
 * broken the plan is.
 */
export function planProblems(plan: Plan): readonly PlanProblem[] {
  return [
    ...codeProblems(plan),
    ...referenceProblems(plan),
    ...elementProblems(plan),
    ...aggregationProblems(plan),
    ...targetProblems(plan),
    ...roundProblems(plan),
    ...placementProblems(plan),
    ...registerProblems(plan),
    ...checkProblems(plan),
    ...criterionProblems(plan),
  ];
}
