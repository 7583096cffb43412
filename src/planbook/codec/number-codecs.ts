import { tidyText } from "../../base/text";
import { readSeparators } from "../../model/numbers";
import { isoDate, type IsoDate } from "../../base/codes";
import { readDaySerial, readDayText } from "../../workbook/grid";
import type { Cell } from "./cell";
import { blankable, needed } from "./codec";

/** A codec for a number; reports one that the two conventions for separators read differently. */
export const NUMBER = blankable<number>({ input: "number" }, (value) => value, readNumber);

/** A codec for a fraction, shown as a percentage. */
export const share = blankable<number>(
  { input: "text" },
  (fraction) => ({ kind: "percent", fraction }),
  readNumber,
);

/** A codec for a whole number from 1 on. */
export const whole = blankable<number>(
  { input: "number" },
  (value) => value,
  (cell) => {
    const value = readNumber(cell);
    if (value === undefined || (Number.isInteger(value) && value >= 1)) return value;
    cell.report({ kind: "not-whole", found: value });
    return undefined;
  },
);

function readNumber({ content, isDay, text, report }: Cell): number | undefined {
  if (text === "") return undefined;
  if (typeof content === "number" && !isDay) return content;
  const [only, ...others] = numberReadings(text);
  if (only === undefined || typeof content === "number") report({ kind: "not-a-number", found: text });
  else if (others.length > 0) report({ kind: "ambiguous-number", found: text, readings: [only, ...others] });
  else return only;
  return undefined;
}

/** A codec for a day, typed as a date or as text. */
export const day = blankable<IsoDate>({ input: "day" }, (value) => ({ kind: "day", day: value }), readDay);

/** Replaces a day that could not be read, which is reported. */
export const NO_DAY = isoDate("");

export const neededDay = needed(day, NO_DAY);

/** Reads a day; undefined for a blank cell and, with a report, for other content. */
export function readDay({ content, tidy, system, report }: Cell): IsoDate | undefined {
  if (tidy === "") return undefined;
  const found = typeof content === "number" ? readDaySerial(content, system) : readDayText(tidy);
  if (found === undefined) report({ kind: "not-a-day", found: tidy });
  return found;
}

/**
 * Returns all readings of a typed number, by either convention for separators; divides a percentage by 100.
 */
export function numberReadings(typed: string): readonly number[] {
  const [, sign = "", digits = "", percent = ""] =
    /^([-\u2212]?)\s*(\d[\d., ]*)\s*(%?)$/.exec(tidyText(typed)) ?? [];
  const factor = sign === "" ? 1 : -1;
  return readSeparators(digits.trim()).map(({ number }) =>
    percent === "" ? factor * number : Number(((factor * number) / 100).toPrecision(15)),
  );
}

/**
 * Writes a number that has only one reading: digits and a decimal comma. Adds a fourth decimal where exactly
 * three follow up to three digits ("1,234" is 1234 in English).
 */
export function writtenNumber(value: number): string {
  const text = String(value).replace(".", ",");
  return /^-?\d{1,3},\d{3}$/.test(text) ? `${text}0` : text;
}
