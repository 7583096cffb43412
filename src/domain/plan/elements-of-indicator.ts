import type { Amount } from "./amount";
import type { ElementCode } from "../codes";
import type { Aggregation, Indicator } from "./indicator";
import type { Plan } from "./plan";
import type { Base, Target } from "./target";

/** The elements an amount adds up; a chained amount is the numerator of the indicator it names. */
export function elementsOfAmount(amount: Amount, plan: Plan): readonly ElementCode[] {
  if (amount.kind === "elements") return amount.sum;
  const aggregation = plan.indicators.find((indicator) => indicator.code === amount.indicator)?.aggregation;
  if (aggregation?.kind !== "ratio") throw new Error(`${amount.indicator} has no numerator to chain to`);
  return elementsOfAmount(aggregation.numerator, plan);
}

/** Every element an indicator needs: numerator or amount first, then what its target is taken from. */
export function elementsOf({ aggregation, target }: Indicator, plan: Plan): readonly ElementCode[] {
  return [...elementsOfAggregation(aggregation, plan), ...elementsOfTarget(target, plan)];
}

/** Every element an aggregation needs; empty for a list. */
export function elementsOfAggregation(aggregation: Aggregation, plan: Plan): readonly ElementCode[] {
  switch (aggregation.kind) {
    case "sum":
      return aggregation.of;
    case "ratio":
      return elementsOfBase(aggregation, plan);
    case "percent-of-plan":
      return [...elementsOfAmount(aggregation.actual, plan), ...elementsOfAmount(aggregation.assigned, plan)];
    case "share-of-units":
      return [...aggregation.met, ...aggregation.units];
    case "per-unit":
      return [...aggregation.amount, aggregation.met, aggregation.units];
    case "average":
      return [...aggregation.amount, ...aggregation.units];
    case "mean":
      return [aggregation.of];
    case "list":
      return [];
  }
}

/** The elements a target is taken from; empty where the plan names the number itself. */
export function elementsOfTarget(target: Target | undefined, plan: Plan): readonly ElementCode[] {
  switch (target?.comparator) {
    case "above-base":
    case "below-base":
      return elementsOfBase(target.base, plan);
    case "reference":
      return target.of;
    case "at-least":
    case "at-most":
    case "equal":
    case "between":
    case undefined:
      return [];
  }
}

function elementsOfBase(base: Base, plan: Plan): readonly ElementCode[] {
  switch (base.kind) {
    case "sum":
      return base.of;
    case "ratio":
      return [...elementsOfAmount(base.numerator, plan), ...elementsOfAmount(base.denominator, plan)];
  }
}
