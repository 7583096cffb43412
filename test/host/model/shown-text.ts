import { refuse } from "../protocol/excel-error";
import type { CellValue } from "./cell";
import { separators } from "./separators";

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * Returns the text a cell shows. Supports General, text, grouping, decimals, percent and day-month-year
 * codes; throws for other codes. Range.text has English separators. Source: the user interface; General shows
 * up to 11 digits.
 */
export function shownText(value: CellValue, numberFormat: string, locale = "en-US"): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (numberFormat === "General" || numberFormat === "@")
    return generalText(value).replace(".", separators(locale).decimal);
  if (/^[dmy/\-. ]+$/i.test(numberFormat)) return dateText(value, numberFormat.toLowerCase());
  const number = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(numberFormat);
  if (number === null) refuse("NotImplemented", `stand-in: the text of number format ${numberFormat}`);
  const [, grouped, decimals = "", percent] = number;
  const shown = (percent === undefined ? value : value * 100).toLocaleString(locale, {
    useGrouping: grouped !== undefined,
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  });
  return `${shown}${percent ?? ""}`;
}

function generalText(value: number): string {
  const [digits = "", exponent] = Number(value.toPrecision(11)).toString().split("e");
  return exponent === undefined ? digits : `${digits}E${exponent}`;
}

function dateText(serial: number, code: string): string {
  const date = new Date(DAY_ZERO + Math.floor(serial) * MILLISECONDS_A_DAY);
  const parts: Readonly<Record<string, number>> = {
    d: date.getUTCDate(),
    m: date.getUTCMonth() + 1,
    y: date.getUTCFullYear(),
  };
  return code.replace(/d+|m+|y+/g, (part) => String(parts[part.charAt(0)] ?? "").padStart(part.length, "0"));
}
