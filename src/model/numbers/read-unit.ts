import type { NumberExpectation } from "../plan/data-element";
import { meansWord } from "../../base/text";
import type { NumberWords } from "./number-words";
import type { ReadingWay } from "./number-reading";

/** Factor that the words after a number stand for. */
export interface UnitReading {
  readonly factor: number;
  readonly way?: Extract<ReadingWay, "percent" | "fraction" | "unit-of-cell" | "unit-as-written">;
}

const PLAIN: readonly UnitReading[] = [{ factor: 1 }];
const UNKNOWN: readonly UnitReading[] = [];

/**
 * Returns all readings of the words after a number; none if they contradict the cell's unit. A bare "đ" in a
 * cell that expects millions may be meant or may be habit.
 */
export function readUnit(
  written: string,
  { kind, unitOfMeasure = "" }: NumberExpectation,
  words: NumberWords,
): readonly UnitReading[] {
  const means = (candidates: readonly string[]): boolean =>
    candidates.some((word) => meansWord(written, word));
  if (kind === "percent") {
    if (written === "")
      return [
        { factor: 0.01, way: "percent" },
        { factor: 1, way: "fraction" },
      ];
    return means(words.percent) ? [{ factor: 0.01, way: "percent" }] : UNKNOWN;
  }
  if (written === "" || (unitOfMeasure !== "" && means([unitOfMeasure]))) return PLAIN;
  return kind === "money"
    ? moneyUnit(written, unitOfMeasure, words)
    : countUnit(written, unitOfMeasure, words);
}

function moneyUnit(written: string, ofCell: string, words: NumberWords): readonly UnitReading[] {
  const expected = scaleOf(ofCell, words);
  const typed = scaleOf(written, words);
  // Without the cell's unit, "2 triệu" cannot be converted.
  if (expected === undefined || typed === undefined) return UNKNOWN;
  const factor = typed / expected;
  if (factor === 1) return PLAIN;
  if (typed > 1) return [{ factor, way: "unit-as-written" }];
  return [
    { factor: 1, way: "unit-of-cell" },
    { factor, way: "unit-as-written" },
  ];
}

function countUnit(written: string, ofCell: string, words: NumberWords): readonly UnitReading[] {
  if (words.anyUnit.some((word) => meansWord(written, word))) return PLAIN;
  const [first = "", ...rest] = written.split(" ");
  const factor = words.scales.find((scale) => scale.words.some((word) => meansWord(first, word)))?.factor;
  const isOfCell = rest.length === 0 || meansWord(rest.join(" "), ofCell);
  return factor !== undefined && isOfCell ? [{ factor, way: "unit-as-written" }] : UNKNOWN;
}

/**
 * Returns the amount of currency in a money unit: 1 for "đồng", 1,000,000 for "triệu đồng"; undefined for
 * other units.
 */
export function scaleOf(unit: string, { currency, scales }: NumberWords): number | undefined {
  const means = (candidates: readonly string[]): boolean => candidates.some((word) => meansWord(unit, word));
  if (means(currency)) return 1;
  return scales.find((scale) =>
    means(scale.words.flatMap((word) => [word, ...currency.map((one) => `${word} ${one}`)])),
  )?.factor;
}
