import { readSeparators } from "../../model/numbers";
import { tidyText } from "../../base/text";

/** All ways to read a typed number, by either custom of separators; a percentage is divided by 100. */
export function numberReadings(typed: string): readonly number[] {
  const [, sign = "", digits = "", percent = ""] =
    /^([-\u2212]?)\s*(\d[\d., ]*)\s*(%?)$/.exec(tidyText(typed)) ?? [];
  const factor = sign === "" ? 1 : -1;
  return readSeparators(digits.trim()).map(({ number }) =>
    percent === "" ? factor * number : Number(((factor * number) / 100).toPrecision(15)),
  );
}

/**
 * A number that reads one way only: digits and a decimal comma. Where exactly three decimals follow up to three digits
 * ("1,234" is 1234 in English), a fourth one is written.
 */
export function plainNumber(value: number): string {
  const text = String(value).replace(".", ",");
  return /^-?\d{1,3},\d{3}$/.test(text) ? `${text}0` : text;
}
