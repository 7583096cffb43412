import type { Plan } from "./plan";
import { aggregationProblems } from "./plan-problems/aggregation-problems";
import { checkProblems } from "./plan-problems/check-problems";
import { codeProblems } from "./plan-problems/code-problems";
import { elementProblems } from "./plan-problems/element-problems";
import { placementProblems } from "./plan-problems/placement-problems";
import type { PlanProblem } from "./plan-problems/plan-problem";
import { referenceProblems } from "./plan-problems/reference-problems";
import { registerProblems } from "./plan-problems/register-problems";
import { roundProblems } from "./plan-problems/round-problems";
import { targetProblems } from "./plan-problems/target-problems";

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
  ];
}
