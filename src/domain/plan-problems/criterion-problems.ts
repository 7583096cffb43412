import type { Criterion } from "../plan/criterion";
import type { Plan } from "../plan/plan";
import type { PlanProblem } from "./plan-problem";

type Reason = Extract<PlanProblem, { kind: "senseless-criterion" }>["reason"];

/** Criteria by which nobody could win a point, or everybody would lose some. */
export function criterionProblems(plan: Plan): readonly PlanProblem[] {
  return (plan.criteria ?? []).flatMap((criterion): readonly PlanProblem[] => {
    const reason = senseless(criterion, plan);
    return reason === undefined ? [] : [{ kind: "senseless-criterion", criterion: criterion.code, reason }];
  });
}

function senseless(criterion: Criterion, plan: Plan): Reason | undefined {
  const { kind, points } = criterion;
  const isGiven = kind === "per-amount" ? points !== 0 : points > 0;
  const isBounded = !("most" in criterion) || criterion.most === undefined || criterion.most > 0;
  if (!Number.isFinite(points) || !isGiven || !isBounded) return "no-points";
  if (kind !== "achievement" && kind !== "attainment") return undefined;
  const indicator = plan.indicators.find(({ code }) => code === criterion.indicator);
  return indicator !== undefined && indicator.target === undefined ? "no-target" : undefined;
}
