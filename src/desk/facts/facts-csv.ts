import Papa from "papaparse";
import { FACT_COLUMNS, type Fact } from "./fact";

/** Marks UTF-8: without it Excel shows "Ã" for letters with marks. Power Query and DuckDB ignore it. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A text that a spreadsheet takes for a formula. It gets a leading apostrophe, as in Excel, and so does a
 * text with leading apostrophes, so that removing one always restores the text.
 */
const FORMULA_LIKE = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Lines converted at a time, so that hundreds of thousands of cells are never in memory at once. */
const CHUNK = 10_000;

const HEADINGS = BYTE_ORDER_MARK + FACT_COLUMNS.join(",");

/** Returns whether a file begins like such a table. */
export const isFactsCsv = (bytes: Uint8Array): boolean =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).startsWith(HEADINGS);

/**
 * Writes the long table as CSV (RFC 4180, comma, CRLF, UTF-8 with BOM). Numbers have a decimal point without
 * grouping; unknown values are empty.
 */
export function factsCsv(facts: Iterable<Fact>): string {
  const parts = [HEADINGS];
  let lines: (string | number | undefined)[][] = [];
  const flush = (): void => {
    if (lines.length === 0) return;
    parts.push(Papa.unparse(lines, { newline: "\r\n", escapeFormulae: FORMULA_LIKE }));
    lines = [];
  };
  for (const fact of facts) {
    lines.push(FACT_COLUMNS.map((column) => cellOf(fact[column])));
    if (lines.length === CHUNK) flush();
  }
  flush();
  return `${parts.join("\r\n")}\r\n`;
}

const cellOf = (value: string | number | boolean | undefined): string | number | undefined =>
  typeof value === "boolean" ? (value ? "yes" : "no") : value;
