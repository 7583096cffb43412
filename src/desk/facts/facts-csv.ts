import Papa from "papaparse";
import { FACT_COLUMNS, type Fact } from "./fact";

/**
 * Says that it is UTF-8: without it Excel shows "Ã" for letters with marks. Power Query and DuckDB pass over
 * it.
 */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A text by which a spreadsheet begins a formula. It gets an apostrophe in front, as in Excel, and so does a
 * text that already has some, so that taking one away always gives back what was reported.
 */
const FORMULA_LIKE = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Lines turned into text at a time, so that the cells of hundreds of thousands are never all there at once.
 */
const CHUNK = 10_000;

const HEADINGS = BYTE_ORDER_MARK + FACT_COLUMNS.join(",");

/** Whether a file begins as such a table does. */
export const isFactsCsv = (bytes: Uint8Array): boolean =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).startsWith(HEADINGS);

/**
 * The long table as CSV (RFC 4180, comma, CRLF, UTF-8 with BOM). Numbers have a decimal point and no
 * grouping; what is unknown is empty.
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
