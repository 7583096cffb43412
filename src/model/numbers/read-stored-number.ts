import type { NumberExpectation } from "../plan/data-element";
import { numericValue, type NumberReading, type TypedNumber } from "./number-reading";
import type { NumberWords } from "./number-words";
import { MOST_DIGITS } from "./read-separators";
import { scaleOf } from "./read-unit";

/** Largest relative error of a calculation with binary fractions: a few units in the 16th digit. */
const NOISE = 6e-15;
/** Such a small number is what a subtraction left of 0: 0.3 - 0.1 - 0.2 is -2.8e-17. */
const NOTHING_LEFT = 1e-12;

/** Removes such errors: 25.00000000000005 becomes 25. Other fractions stay. */
function withoutRoundingError(number: number): number {
  if (Math.abs(number) < NOTHING_LEFT) return 0;
  const whole = Math.round(number);
  return Math.abs(number - whole) <= Math.abs(number) * NOISE ? whole : number;
}

/** Three decimals: what "1.234" becomes in an Excel with the other decimal separator. */
const ONE_GROUP = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * Reads a number stored in a cell. "1.234" typed into an English Excel, or "1,234" into a Vietnamese one, is
 * stored as 1.234 but means 1234: where only whole numbers make sense, three decimals are ambiguous. Fewer
 * decimals are probably a typing mistake, which the rule whole-number reports. 25.00000000000005 is 25, and
 * 1E+300 is no answer.
 */
export function readStoredNumber(
  stored: number,
  { kind, unitOfMeasure = "" }: NumberExpectation,
  words: NumberWords,
): TypedNumber {
  const number = withoutRoundingError(stored);
  if (Math.abs(number) >= 10 ** MOST_DIGITS) return { kind: "too-many-digits" };
  // Nobody enters a fraction of one đồng, but a fraction of a million đồng is common.
  const isWhole = kind === "whole" || (kind === "money" && scaleOf(unitOfMeasure, words) === 1);
  const asStored = (way: NumberReading["way"]): NumberReading => ({ answer: numericValue(number), way });
  if (!isWhole || !ONE_GROUP.test(String(number))) return { kind: "certain", reading: asStored("digits") };
  const thousands = { answer: numericValue(Math.round(number * 1000)), way: "thousands" } as const;
  return { kind: "ambiguous", readings: [thousands, asStored("decimal")] };
}
