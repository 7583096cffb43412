import type { NumberExpectation } from "../plan/data-element";
import { amountOf } from "../value";
import { meansWord, tidyText } from "../../base/text";
import { numericValue, type NumberReading, type TypedNumber } from "./number-reading";
import type { NumberWords } from "./number-words";
import { hasTooManyDigits, MOST_DIGITS, readSeparators } from "./read-separators";
import { readUnit } from "./read-unit";

/** Sign, digits with separators (a final dot ends a sentence), then any other text. */
const PARTS = /^([+-]?) ?(\d(?:[\d., ]*\d)?)\.? ?([^\d\s].*)?$/;
/** Hyphen, dashes and the minus sign. */
const DASH = /[\u2010-\u2015\u2212]/g;

const NOTHING: NumberReading = { answer: { kind: "none" }, way: "nothing" };
const NOT_CONCERNED: NumberReading = { answer: { kind: "not-applicable" }, way: "not-concerned" };
const NOT_KNOWN: NumberReading = { answer: { kind: "blank" }, way: "not-known" };
const TICKED: NumberReading = { answer: numericValue(1), way: "ticked" };

/**
 * Reads text where a number is expected. If it has several readings, returns them all, and a person chooses.
 * In official tables a dash means "nothing occurred", and dots mean an unknown figure (General Statistics
 * Office); offices use dots for both.
 */
export function readTypedNumber(
  typed: string,
  expectation: NumberExpectation,
  words: NumberWords,
): TypedNumber {
  const text = tidyText(typed).replace(DASH, "-");
  const mark = readMark(text, words);
  if (mark !== undefined) return mark;
  const [, sign = "", digits = "", unit = ""] = PARTS.exec(text) ?? [];
  if (hasTooManyDigits(digits)) return { kind: "too-many-digits" };
  const units = readUnit(unit.trim(), expectation, words);
  const readings = readSeparators(digits.replace(/ ?([.,]) ?/g, "$1")).flatMap(({ number, way }) =>
    units.map((read): NumberReading => ({
      answer: numericValue(signedBy(sign, scaled(number, read.factor))),
      way: read.way ?? way,
    })),
  );
  const different = readings.filter(
    ({ answer }, index) => readings.findIndex((other) => same(other.answer, answer)) === index,
  );
  if (different.some(({ answer }) => Math.abs(amountOf(answer) ?? 0) >= 10 ** MOST_DIGITS)) {
    return { kind: "too-many-digits" };
  }
  const [reading, ...others] = different;
  if (reading === undefined) return { kind: "unreadable" };
  return others.length === 0 ? { kind: "certain", reading } : { kind: "ambiguous", readings: different };
}

function readMark(text: string, words: NumberWords): TypedNumber | undefined {
  const means = (candidates: readonly string[]): boolean => candidates.some((word) => meansWord(text, word));
  if (/^-+$/.test(text) || means(words.none)) return { kind: "mark", reading: NOTHING };
  if (means(words.notApplicable)) return { kind: "mark", reading: NOT_CONCERNED };
  if (/^(?:\.{2,}|\u2026+)$/.test(text) || means(words.ambiguous)) {
    return { kind: "ambiguous", readings: [NOTHING, NOT_KNOWN] };
  }
  return means(words.cross) ? { kind: "ambiguous", readings: [TICKED, NOT_CONCERNED] } : undefined;
}

/** Rounds off binary errors: 12.5 × 0.01 is 0.125. */
const scaled = (number: number, factor: number): number =>
  factor === 1 ? number : Number((number * factor).toPrecision(15));

/** Zero has no sign. */
const signedBy = (sign: string, number: number): number => (sign === "-" && number !== 0 ? -number : number);

const same = (one: NumberReading["answer"], other: NumberReading["answer"]): boolean =>
  one.kind === "number" && other.kind === "number" && one.number === other.number;
