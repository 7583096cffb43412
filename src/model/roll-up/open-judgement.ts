import { countedRegister, figureTraits } from "../plan/aggregation-traits";
import { isTrend, TARGET_TRAITS } from "../plan/target";
import type { OpenJudgement } from "./summary";
import { elementsOf } from "../plan/elements-of-indicator";
import { isOpenAfter, type Indicator } from "../plan/indicator";
import type { Plan } from "../plan/plan";
import type { Round } from "../plan/round";
import { isAskedIn } from "./indicator-coverage";
import type { UnitValues } from "./unit-values";

export interface JudgingContext {
  readonly plan: Plan;
  readonly round: Round;
  readonly indicator: Indicator;
  /** Whether the round has ended. */
  readonly isOver: boolean;
}

/**
 * Returns what may still change a judgement: days to come, or missing reports of a review's rounds, unless
 * the indicator counts those that are missing. An exceeded limit of a count is final, because the count only
 * grows.
 */
export function openJudgement(judged: JudgingContext, answers: readonly UnitValues[]): OpenJudgement {
  const { indicator, round, isOver, plan } = judged;
  const open = !isOver
    ? ({ because: "in-progress" } as const)
    : indicator.countsSilent !== true && answers.some((answer) => lacksRounds(indicator, plan, answer))
      ? ({ because: "insufficient-data" } as const)
      : undefined;
  if (open === undefined) return isOpenAfter(indicator, round) ? { shortfall: "in-progress" } : {};
  return { shortfall: open.because, ...(!onlyGrows(indicator, plan) && { breach: open.because }) };
}

/**
 * Returns whether a unit lacks the report of a review's round that asks for the indicator, and no later one
 * replaces it.
 */
export function lacksRounds(indicator: Indicator, plan: Plan, { parts }: Pick<UnitValues, "parts">): boolean {
  if (parts.length === 0) return false;
  const flows = isFlow(indicator, plan);
  const asked = parts.filter(({ template }) => isAskedIn(indicator, template));
  const latest = asked.findLastIndex(({ values }) => values !== undefined);
  return asked.some(({ values }, index) => values === undefined && (flows || index > latest));
}

/** Returns whether any of its elements is summed over rounds. */
const isFlow = (indicator: Indicator, plan: Plan): boolean =>
  countedRegister(indicator.aggregation) !== undefined || kindsOverRounds(indicator, plan).has("sum");

/** Returns whether it is a count of events: another report, of a round too, can only increase it. */
export const onlyGrows = (indicator: Indicator, plan: Plan): boolean =>
  figureTraits(indicator).isCount &&
  !(isTrend(indicator.target) && TARGET_TRAITS[indicator.target.comparator].isMaximum) &&
  !kindsOverRounds(indicator, plan).has("latest");

const kindsOverRounds = (indicator: Indicator, plan: Plan) => {
  const codes = new Set(elementsOf(indicator, plan));
  return new Set(plan.elements.flatMap(({ code, overRounds }) => (codes.has(code) ? [overRounds] : [])));
};
