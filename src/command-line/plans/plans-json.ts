import { milestonesOf, type Indicator, shortNameOf, type Plan } from "../../model/plan";

const indicatorJson = (indicator: Indicator): object => ({
  code: indicator.code,
  label: indicator.label,
  unitOfMeasure: indicator.unitOfMeasure,
  rounds: indicator.rounds,
  target: indicator.target ?? null,
  aggregation: indicator.aggregation.kind,
  formula: indicator.aggregation,
  sourcePhrase: indicator.sourcePhrase,
});

/** The document that `plans --json` prints (design, section 8). */
export function plansJson(plans: readonly Plan[]): object {
  return {
    plans: plans.map((plan) => ({
      id: plan.id,
      version: plan.version,
      title: plan.title,
      shortName: shortNameOf(plan),
      issuer: plan.issuer,
      standard: plan.standard !== undefined,
      rounds: plan.rounds.map(({ id, name, from, to, due }) => ({ id, name, from, to, due })),
      milestones: milestonesOf(plan).map(({ id, name, milestoneOf, due }) => ({
        id,
        name,
        round: milestoneOf,
        due,
      })),
      indicators: plan.indicators.map(indicatorJson),
    })),
  };
}
