import { sumOf } from "../../base/exact-sum";
import type { Amount } from "../plan/amount";
import type { ElementCode } from "../codes";
import { elementsOfAmount } from "../plan/figure-parts";
import type { Plan } from "../plan/plan";

/** An indicator's figure with numerator and denominator. Unknown parts are undefined, never zero. */
export interface IndicatorFigure {
  /** A fraction for ratios and shares, else a number in the indicator's unit of measure. */
  readonly value: number | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

type AmountOf = (code: ElementCode) => number | undefined;

/** Sums the known amounts; undefined if none is known: a missing figure is not 0. */
export function sumOfKnown(codes: readonly ElementCode[], amountOf: AmountOf): number | undefined {
  const known = codes.map(amountOf).filter((amount) => amount !== undefined);
  return known.length === 0 ? undefined : sumOf(known);
}

/** Divides two amounts and returns all three. */
export const amountFigure = (
  numerator: Amount,
  denominator: Amount,
  plan: Plan,
  amountOf: AmountOf,
): IndicatorFigure =>
  quotient(
    sumOfKnown(elementsOfAmount(numerator, plan), amountOf),
    sumOfKnown(elementsOfAmount(denominator, plan), amountOf),
  );

/** Without a positive denominator the value is undefined, not 0 and not 100 %. */
export function quotient(numerator: number | undefined, denominator: number | undefined): IndicatorFigure {
  const isDivisible = numerator !== undefined && denominator !== undefined && denominator > 0;
  return { value: isDivisible ? numerator / denominator : undefined, numerator, denominator };
}
