import { isPlaceholder } from "../../seen/content-kind";
import { contentAt } from "../../../workbook/grid";
import type { BlankTable } from "../../plan/blank-form";
import type { SheetCells } from "../sheet-cells";

/** "1", "(2)", "A", "3=1+2": numbers of columns below headings. */
const NUMBERING = /^[[(]?(?:[A-Z]|\d{1,3})[\])]?(?:\s*=[-+*/:x\d()[\]\s%]*)?$/i;
/** "4=2/1", "(5)=(3):(2)x100": the number of a quotient column. */
const QUOTIENT = /=.*\d\s*[\])]?\s*[/:]\s*[[(]?\s*\d/;
/** "C-101", "A1.2", "[05]", "R_12": codes of columns and rows. */
const CODE = /^[[(]?[A-Z]{0,4}[-_.]?\d{1,5}(?:[-_.]\d{1,4})*[a-z]?[\])]?$/i;

/** Fewer numbers side by side are usually the first row of a body, unless they are in brackets. */
const LEAST_NUMBERED = 3;
const LEAST_BRACKETED = 2;

/** Checks whether a text is a code and no words. */
export const isCode = (text: string): boolean => CODE.test(text.trim());

/**
 * Checks whether a row only numbers the columns of an area in ascending order, or gives their codes. If
 * titles of other columns extend into the row, its numbers are titles: years, or school classes.
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
  const least = [...known].every((text) => text.startsWith("(")) ? LEAST_BRACKETED : LEAST_NUMBERED;
  return numbered >= least && numbered * 2 > right - left;
}

/** Cached: requested for every cell of a table. */
const quotients = new WeakMap<BlankTable, ReadonlySet<number>>();

/** Returns the columns that the numbering row declares to be quotients. */
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
