import type { ElementCode } from "../codes";
import { amountFigure, sumOfKnown } from "./amount-figure";
import type { Plan } from "../plan/plan";
import type { Target } from "../plan/target";

/**
 * Returns the number a target is calculated from, at every level anew: a base period's figure, or `times` the
 * assigned one. Undefined if the plan states the number, or if nobody gave it.
 */
export function targetFigure(
  target: Target | undefined,
  plan: Plan,
  amountOf: (code: ElementCode) => number | undefined,
): number | undefined {
  switch (target?.comparator) {
    case "above-base":
    case "below-base":
      return target.base.kind === "sum"
        ? sumOfKnown(target.base.of, amountOf)
        : amountFigure(target.base.numerator, target.base.denominator, plan, amountOf).value;
    case "reference": {
      const sum = sumOfKnown(target.of, amountOf);
      return sum === undefined ? undefined : sum * target.times;
    }
    case "at-least":
    case "at-most":
    case "equal":
    case "between":
    case undefined:
      return undefined;
  }
}
