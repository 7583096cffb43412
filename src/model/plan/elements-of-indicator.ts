import type { ElementCode } from "../codes";
import { elementsOfAmount, figureParts } from "./figure-parts";
import type { Aggregation, Indicator } from "./indicator";
import type { Plan } from "./plan";
import type { Base, Target } from "./target";

/**
 * Returns all elements of an indicator: first those of its aggregation (numerator before denominator), then
 * those of its target.
 */
export function elementsOf({ aggregation, target }: Indicator, plan: Plan): readonly ElementCode[] {
  return [...elementsOfAggregation(aggregation, plan), ...elementsOfTarget(target, plan)];
}

/** Returns all elements of an aggregation; empty for a list. */
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

/** Returns the elements a target is calculated from; empty if the plan states a number. */
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
