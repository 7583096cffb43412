import { contentAt } from "../../../workbook/grid";
import type { BlankTable } from "../../plan/blank-form";
import { isPlaceholder } from "../fold-text";
import type { SheetCells } from "../sheet-cells";

/** "1", "(2)", "A", "3=1+2": what stands below headings to number the columns. */
const NUMBERING = /^[[(]?(?:[A-Z]|\d{1,3})[\])]?(?:\s*=[-+*/:x\d()[\]\s%]*)?$/i;
/** "4=2/1", "(5)=(3):(2)x100": the number of a column that is one divided by another. */
const QUOTIENT = /=.*\d\s*[\])]?\s*[/:]\s*[[(]?\s*\d/;
/** "C-101", "A1.2", "[05]", "R_12": what a program knows columns and rows by. */
const CODE = /^[[(]?[A-Z]{0,4}[-_.]?\d{1,5}(?:[-_.]\d{1,4})*[a-z]?[\])]?$/i;

/** Fewer numbers side by side are the first row of a body more often than a row that numbers the columns. */
const LEAST_NUMBERED = 3;

/** Whether a text is what a program knows a row or a column by, and no words of people. */
export const isCode = (text: string): boolean => CODE.test(text.trim());

/**
 * Whether a row only numbers the columns of an area, or gives their codes: the numbers rise. Where titles of other columns reach
 * down into the row, its numbers are titles, too: years, or the classes of a school.
 */
export function isNumbering(cells: SheetCells, row: number, left: number, right: number): boolean {
  let numbered = 0;
  let last = -Infinity;
  const known = new Set<string>();
  for (let column = left; column <= right; column++) {
    const merge = cells.mergeAt(row, column);
    if (merge !== undefined && merge.top < row) return false;
    const content = contentAt(cells.grid, row, column);
    if (content === undefined || (typeof content === "string" && isPlaceholder(content))) continue;
    if (cells.isFormula(row, column)) return false;
    const text = String(typeof content === "object" ? content.error : content).trim();
    if (!NUMBERING.test(text) && !CODE.test(text)) return false;
    const number = Number(/^\(?(\d+)/.exec(text)?.[1] ?? NaN);
    if (number <= last || known.has(text)) return false;
    if (!Number.isNaN(number)) last = number;
    known.add(text);
    numbered++;
  }
  return numbered >= LEAST_NUMBERED && numbered * 2 > right - left;
}

/** Every cell of a table asks. */
const quotients = new WeakMap<BlankTable, ReadonlySet<number>>();

/** The columns of a table of which the row that numbers them says that they are quotients of others. */
export function numberedQuotients(cells: SheetCells, table: BlankTable): ReadonlySet<number> {
  const known = quotients.get(table);
  if (known !== undefined) return known;
  const { firstHeadingRow, lastHeadingRow: row, left, right } = table;
  const isNumbered = row > firstHeadingRow && isNumbering(cells, row, left, right);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const found = columns.filter((column) => QUOTIENT.test(cells.seenAt(row, column)?.shown ?? ""));
  const all = new Set(isNumbered ? found : []);
  quotients.set(table, all);
  return all;
}
