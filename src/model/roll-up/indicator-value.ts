import { amountFigure, quotient, sumOfKnown, type IndicatorFigure } from "./amount-figure";
import type { ElementCode } from "../codes";
import type { Indicator } from "../plan/indicator";
import type { Plan } from "../plan/plan";

/**
 * Calculates an indicator from amounts of elements, of one unit or totals of many: the same arithmetic at
 * every level. Sums omit elements without an amount; completeness is judged elsewhere. `listed`: rows of the
 * register, for an indicator that counts one.
 */
export function indicatorValue(
  indicator: Indicator,
  plan: Plan,
  amountOf: (code: ElementCode) => number | undefined,
  listed?: number,
): IndicatorFigure {
  const { aggregation } = indicator;
  const sum = (codes: readonly ElementCode[]): number | undefined => sumOfKnown(codes, amountOf);
  switch (aggregation.kind) {
    case "sum":
      return undivided(sum(aggregation.of));
    case "ratio":
      return amountFigure(aggregation.numerator, aggregation.denominator, plan, amountOf);
    case "percent-of-plan":
      return amountFigure(aggregation.actual, aggregation.assigned, plan, amountOf);
    case "share-of-units":
      return quotient(sum(aggregation.met), sum(aggregation.units));
    case "average":
      return quotient(sum(aggregation.amount), sum(aggregation.units));
    case "per-unit":
      return {
        value: sum(aggregation.amount),
        numerator: amountOf(aggregation.met),
        denominator: amountOf(aggregation.units),
      };
    case "mean":
      return undivided(amountOf(aggregation.of));
    case "list":
      return undivided(listed);
  }
}

const undivided = (value: number | undefined): IndicatorFigure => ({
  value,
  numerator: undefined,
  denominator: undefined,
});
