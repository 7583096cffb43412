import { isCellError } from "../../grid/grid";
import type { CellError } from "../../grid/grid";
import { WRONG_TYPE } from "./scalar";
import type { Scalar } from "./scalar";

/**
 * Text that every program reads as the same number in every language. "1.5" is not: a Vietnamese Excel takes
 * it for a date or for 15, LibreOffice refuses it.
 */
const WHOLE_NUMBER = /^ *[+-]?\d+ *$/;

/** Returns the number that a whole-number text stands for; undefined for any other text. */
export function numberInText(text: string): number | undefined {
  return WHOLE_NUMBER.test(text) ? Number(text) : undefined;
}

/** Converts a value for arithmetic: blank is 0, TRUE is 1, text that is no whole number is #VALUE!. */
export function asNumber(value: Scalar): number | CellError {
  if (value === undefined) return 0;
  if (isCellError(value)) return value;
  if (typeof value === "string") return numberInText(value) ?? WRONG_TYPE;
  return Number(value);
}

/** Converts a value for & and the text functions. */
export function asText(value: Scalar): string | CellError {
  if (value === undefined) return "";
  if (isCellError(value)) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : generalText(value);
}

/** Converts a value for IF, AND, OR and NOT: any number but 0 is TRUE, text is #VALUE!. */
export function asBoolean(value: Scalar): boolean | CellError {
  if (value === undefined) return false;
  if (isCellError(value)) return value;
  return typeof value === "string" ? WRONG_TYPE : Boolean(value);
}

/** Excel shows at most this many digits of a number. */
const SIGNIFICANT_DIGITS = 15;
/** A longer number inside a text is written with an exponent. */
const MOST_DIGITS = 20;

/** Formats a number in Excel's General notation: at most 15 significant digits, never JavaScript's "1e-7". */
function generalText(value: number): string {
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  const [digits = "0", exponent = "0"] = rounded.toExponential().split("e");
  const power = Number(exponent);
  const decimals = Math.max(0, digits.replace(/^-?\d\.?/, "").length - power);
  if (power < MOST_DIGITS && decimals < MOST_DIGITS) return rounded.toFixed(decimals);
  return `${digits}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
