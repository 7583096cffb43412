import type { NumberExpectation } from "../plan/data-element";
import { numberAnswer, type NumberReading, type TypedNumber } from "./number-reading";
import type { NumberWords } from "./number-words";
import { scaleOf } from "./read-unit";

/** Calculating with binary fractions leaves a few units of the last of about 16 digits: this part of the number at most. */
const NOISE = 6e-15;

/** A whole number without such noise: 25 for 25.00000000000005. Any other fraction stays as it is. */
function withoutNoise(number: number): number {
  const whole = Math.round(number);
  return Math.abs(number - whole) <= Math.abs(number) * NOISE ? whole : number;
}

/** One group of thousands behind a decimal point: what "1.234" became in an Excel of the other custom. */
const ONE_GROUP = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * Reads a number that was typed into a cell and stored as one. "1.234" typed into an English Excel, or "1,234" into a
 * Vietnamese one, is stored as 1.234 and meant a thousand times as much: where only whole numbers make sense, three
 * decimals are a suspicion. Fewer decimals are as likely a slip and left to the rule whole-number. 25.00000000000005 is 25.
 */
export function readStoredNumber(
  stored: number,
  { kind, unitOfMeasure = "" }: NumberExpectation,
  words: NumberWords,
): TypedNumber {
  const number = withoutNoise(stored);
  // Nobody has had a fraction of one đồng; of a million đồng everybody has.
  const isWhole = kind === "whole" || (kind === "money" && scaleOf(unitOfMeasure, words) === 1);
  const asStored = (way: NumberReading["way"]): NumberReading => ({ answer: numberAnswer(number), way });
  if (!isWhole || !ONE_GROUP.test(String(number))) return { kind: "certain", reading: asStored("digits") };
  const thousands = { answer: numberAnswer(Math.round(number * 1000)), way: "thousands" } as const;
  return { kind: "ambiguous", readings: [thousands, asStored("decimal")] };
}
