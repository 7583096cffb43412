import type { ArithmeticCheck, Plan } from "../../model/plan";
import type { RoundId } from "../../model/codes";

/** Returns whether a check is on trial in a round. */
export const isOnTrial = ({ trialIn = [] }: ArithmeticCheck, round: RoundId): boolean =>
  trialIn.includes(round);

/** A check on trial with its index in the plan, by which findings name it. */
export interface TrialCheck {
  readonly check: ArithmeticCheck;
  readonly index: number;
}

/** Returns the checks on trial in one of these rounds. */
export const trialChecks = ({ checks }: Plan, rounds: readonly RoundId[]): readonly TrialCheck[] =>
  checks
    .map((check, index) => ({ check, index }))
    .filter(({ check }) => rounds.some((round) => isOnTrial(check, round)));

/** Cached: all forms of a round share one plan object, by which rules cache results. */
const firmPlans = new WeakMap<Plan, Map<RoundId, Plan>>();

/** Returns the plan with only the checks that count in a round; the plan itself if none is on trial. */
export function firmPlan(plan: Plan, round: RoundId): Plan {
  if (!plan.checks.some((check) => isOnTrial(check, round))) return plan;
  const known = firmPlans.get(plan) ?? new Map<RoundId, Plan>();
  firmPlans.set(plan, known);
  const firm = known.get(round) ?? {
    ...plan,
    checks: plan.checks.filter((check) => !isOnTrial(check, round)),
  };
  known.set(round, firm);
  return firm;
}
