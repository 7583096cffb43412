import type { ArithmeticCheck, Plan } from "../../model/plan";
import type { RoundId } from "../../model/codes";

/** Whether a check is only tried in a round. */
export const isOnTrial = ({ trialIn = [] }: ArithmeticCheck, round: RoundId): boolean =>
  trialIn.includes(round);

/** A check that is tried, with its place in the plan, by which its findings name it. */
export interface TrialCheck {
  readonly check: ArithmeticCheck;
  readonly index: number;
}

/** The checks of a plan that are tried in one of these rounds. */
export const trialChecks = ({ checks }: Plan, rounds: readonly RoundId[]): readonly TrialCheck[] =>
  checks
    .map((check, index) => ({ check, index }))
    .filter(({ check }) => rounds.some((round) => isOnTrial(check, round)));

/** Every form of a round is held against the same plan, by which rules remember what they have worked out. */
const firmPlans = new WeakMap<Plan, Map<RoundId, Plan>>();

/** The plan with those checks only that count in a round; the plan itself where none is tried. */
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
