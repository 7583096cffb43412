/** One way to read digits with their separators. */
export interface DigitReading {
  readonly number: number;
  readonly way: "digits" | "thousands" | "decimal";
}

/** More digits than a cell of Excel keeps; the number would not be the one that was typed. */
const MOST_DIGITS = 15;

const GROUPED = /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/;
const DECIMAL = /^\d+[.,]\d+$/;
/** Groups, then the other separator and a fraction: 1.234,5 here and 1,234.5 there. */
const BOTH = /^(\d{1,3}(?:([., ])\d{3})(?:\2\d{3})*)(?!\2)[.,](\d+)$/;

/**
 * All ways to read digits, dots, commas and blanks as a number, by either custom: none, one, or two. Two only where one dot
 * or comma stands before exactly three digits: thousands by one custom, a fraction by the other. A blank is never a
 * decimal separator, and nobody writes thousands as a group of zeros.
 */
export function readSeparators(text: string): readonly DigitReading[] {
  if (text.replace(/\D/g, "").replace(/^0+/, "").length > MOST_DIGITS) return [];
  if (/^\d+$/.test(text)) return [{ number: Number(text), way: "digits" }];
  const readings: DigitReading[] = [];
  const [, separator] = GROUPED.exec(text) ?? [];
  if (separator !== undefined && !/^0+[., ]/.test(text)) {
    readings.push({ number: Number(text.replace(/\D/g, "")), way: "thousands" });
  }
  if (DECIMAL.test(text)) readings.push({ number: Number(text.replace(",", ".")), way: "decimal" });
  const [, whole, , fraction] = BOTH.exec(text) ?? [];
  if (whole !== undefined && fraction !== undefined) {
    readings.push({ number: Number(`${whole.replace(/\D/g, "")}.${fraction}`), way: "decimal" });
  }
  return readings;
}
