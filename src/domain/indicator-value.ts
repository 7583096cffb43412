import type { ElementCode } from "./codes";
import { elementsOfAmount } from "./elements-of-indicator";
import type { Indicator } from "./indicator";
import type { Plan } from "./plan";

/** An indicator's figure and what it was divided from. A part that nobody knows is undefined, never zero. */
export interface IndicatorFigure {
  /** Fraction for ratios and shares, else a number in the indicator's unit of measure. */
  readonly value: number | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

/**
 * An indicator calculated from amounts of elements, be they of one unit or totals of many: the same arithmetic at every
 * level. Elements without an amount are left out of sums; whether something is missing is not judged here.
 * `listed` = rows of the register, for an indicator that counts one.
 */
export function indicatorValue(
  indicator: Indicator,
  plan: Plan,
  amountOf: (code: ElementCode) => number | undefined,
  listed?: number,
): IndicatorFigure {
  const { aggregation } = indicator;
  const sum = (codes: readonly ElementCode[]): number | undefined => sumOfKnown(codes.map(amountOf));
  switch (aggregation.kind) {
    case "sum":
      return undivided(sum(aggregation.of));
    case "ratio":
      return quotient(
        sum(elementsOfAmount(aggregation.numerator, plan)),
        sum(elementsOfAmount(aggregation.denominator, plan)),
      );
    case "percent-of-plan":
      return quotient(
        sum(elementsOfAmount(aggregation.actual, plan)),
        sum(elementsOfAmount(aggregation.assigned, plan)),
      );
    case "share-of-units":
      return quotient(sum(aggregation.met), sum(aggregation.units));
    case "per-unit":
      return {
        value: sum(aggregation.amount),
        numerator: amountOf(aggregation.met),
        denominator: amountOf(aggregation.units),
      };
    case "list":
      return undivided(listed);
  }
}

const undivided = (value: number | undefined): IndicatorFigure => ({
  value,
  numerator: undefined,
  denominator: undefined,
});

/** There is no share of nothing: without a positive denominator the value is undefined, not 0 and not 100 %. */
function quotient(numerator: number | undefined, denominator: number | undefined): IndicatorFigure {
  const isDivisible = numerator !== undefined && denominator !== undefined && denominator > 0;
  return { value: isDivisible ? numerator / denominator : undefined, numerator, denominator };
}

function sumOfKnown(amounts: readonly (number | undefined)[]): number | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === 0 ? undefined : known.reduce((total, amount) => total + amount, 0);
}
