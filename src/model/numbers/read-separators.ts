/** One interpretation of digits with separators. */
export interface DigitReading {
  readonly number: number;
  readonly way: "digits" | "thousands" | "decimal";
}

/** Excel stores no more digits: the number would differ from the typed one. */
export const MOST_DIGITS = 15;

const GROUPED = /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/;
const DECIMAL = /^\d+[.,]\d+$/;
/** Groups, then the other separator and a fraction: 1.234,5 (Vietnamese) or 1,234.5 (English). */
const BOTH = /^(\d{1,3}(?:([., ])\d{3})(?:\2\d{3})*)(?!\2)[.,](\d+)$/;

export const hasTooManyDigits = (text: string): boolean =>
  text.replace(/\D/g, "").replace(/^0+/, "").length > MOST_DIGITS;

/**
 * Returns all numbers that digits with dots, commas and blanks can mean, by either convention: none, one or
 * two. Two only for a single dot or comma before exactly three digits: thousands or a fraction. A blank is
 * never a decimal separator, and a group of zeros never begins a number with thousands.
 */
export function readSeparators(text: string): readonly DigitReading[] {
  if (hasTooManyDigits(text)) return [];
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
