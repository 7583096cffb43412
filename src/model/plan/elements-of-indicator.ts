import type { ElementCode } from "../codes";
import { elementsOfAmount, figureParts } from "./figure-parts";
import type { Aggregation, Indicator } from "./indicator";
import type { Plan } from "./plan";
import type { Base, Target } from "./target";

/** Every element an indicator needs: numerator or amount first, then what its target is taken from. */
export function elementsOf({ aggregation, target }: Indicator, plan: Plan): readonly ElementCode[] {
  return [...elementsOfAggregation(aggregation, plan), ...elementsOfTarget(target, plan)];
}

/** Every element an aggregation needs; empty for a list. */
export function elementsOfAggregation(aggregation: Aggregation, plan: Plan): readonly ElementCode[] {
  const parts = figureParts(aggregation, plan);
  switch (parts.kind) {
    case "sum":
      return parts.of;
    case "quotient":
      return [...parts.numerator, ...parts.denominator];
    case "per-unit":
      return [...parts.amount, ...parts.numerator, ...parts.denominator];
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
