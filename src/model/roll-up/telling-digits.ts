import { isFraction } from "../plan/aggregation-traits";
import type { Indicator } from "../plan/indicator";
import { roundedDifference, type Target } from "../plan/target";
import type { IndicatorTotal } from "./summary";

/** Fractions are compared to so many decimals (see roundedDifference). */
const MOST = 12;

/**
 * How many decimals a figure needs so that it does not look like the target it misses: 99,9999 % of 100 % is
 * not printed as "100%". At least `least`; of percentages the decimals of the percentage.
 */
export function tellingDigits(
  { aggregation, target }: Indicator,
  { value, against }: Pick<IndicatorTotal, "value" | "against">,
  least: number,
): number {
  if (value === undefined) return least;
  const [scale, most] = isFraction(aggregation) ? [100, MOST - 1] : [1, MOST];
  const rounded = (amount: number, digits: number): number => Math.round(amount * scale * 10 ** digits);
  const missed = marksOf(target, against).filter((mark) => roundedDifference(value, mark) !== 0);
  for (let digits = least; digits < most; digits += 1)
    if (missed.every((mark) => rounded(value, digits) !== rounded(mark, digits))) return digits;
  return missed.length === 0 ? least : most;
}

/** The numbers a total itself is held against; a target for each unit is none of them. */
function marksOf(target: Target | undefined, against: number | undefined): readonly number[] {
  switch (target?.comparator) {
    case "at-least":
    case "at-most":
    case "equal":
      return target.perUnitOf === undefined ? [target.value] : [];
    case "between":
      return [target.from, target.to];
    case "above-base":
    case "below-base":
    case "reference":
      return against === undefined ? [] : [against];
    case undefined:
      return [];
  }
}

/** Whether two decimals of a percentage would say "100%" of what is short of it. */
export const looksReached = (achieved: number): boolean =>
  achieved < 1 && Math.round(achieved * 10_000) === 10_000;
