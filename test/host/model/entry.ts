import type { CellValue } from "./cell";

/** How Excel interprets an entry. */
export type Entry =
  | { readonly kind: "nothing" }
  | { readonly kind: "clear" }
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat?: string }
  | { readonly kind: "formula"; readonly formula: string };

const NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$/;
const PERCENT = /^\s*[-+]?\d+(\.\d+)?%\s*$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Day 0 of the 1900 date system, valid from March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Converts an entry as typing does: null leaves the cell unchanged, "" clears it; numbers, percentages,
 * booleans and ISO dates in text are converted; "=", "+" and "-" begin formulas; a leading quote or the text
 * format keeps text. Source: learn.microsoft.com, Excel.Range values (formulas, ISO dates) and "Work with
 * blank and null values"; text format and quote: the user interface. Other date formats stay text, as
 * documented for foreign locales.
 */
export function convertEntry(written: unknown, numberFormat: string): Entry {
  if (written === null || written === undefined) return { kind: "nothing" };
  if (typeof written === "number" || typeof written === "boolean") return { kind: "value", value: written };
  if (typeof written !== "string") throw new TypeError("A cell takes a number, a text or a truth value");
  if (written === "") return { kind: "clear" };
  if (numberFormat === "@") return { kind: "value", value: written };
  if (written.startsWith("'")) return { kind: "value", value: written.slice(1) };
  if (NUMBER.test(written)) return { kind: "value", value: Number(written) };
  if (/^\s*(true|false)\s*$/i.test(written)) return { kind: "value", value: /true/i.test(written) };
  if (PERCENT.test(written)) {
    const value = Number(written.replace("%", "")) / 100;
    return { kind: "value", value, numberFormat: written.includes(".") ? "0.00%" : "0%" };
  }
  if (/^[=+-]./.test(written)) {
    return { kind: "formula", formula: written.startsWith("=") ? written : `=${written}` };
  }
  return isoDate(written) ?? { kind: "value", value: written };
}

function isoDate(text: string): Entry | undefined {
  const match = ISO_DATE.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = Date.UTC(year, month - 1, day);
  if (new Date(date).toISOString().slice(0, 10) !== text || year < 1901) return undefined;
  return { kind: "value", value: (date - DAY_ZERO) / MILLISECONDS_A_DAY, numberFormat: "m/d/yyyy" };
}
