import {
  contentAt,
  isCellError,
  type CellContent,
  type Grid,
  forEachItem,
  indexesOf,
} from "../../workbook/grid";
import { foldTyping, tidyText } from "../../base/text";
import { codeAt } from "../../forms/reading";

/** A table of a sheet, found by its headings after rows and columns moved. */
export interface SheetTable {
  readonly grid: Grid;
  readonly headerRow: number;
  /** Column by heading, as written and as `headingKey`; the first of equal headings. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Matches codes that need no tidying: there are tens of thousands. */
const PLAIN_CODE = /^[\w.-]+$/;

const headingKey = (heading: string): string => foldTyping(heading);

/** Finds the first row of a sheet with all of these headings. */
export function locateTable(grid: Grid, headings: readonly string[]): SheetTable | undefined {
  const wanted = headings.map(headingKey);
  for (const row of indexesOf(grid.rows)) {
    const values = grid.rows[row]?.values ?? [];
    if (values.length < wanted.length) continue;
    const columns = new Map<string, number>();
    forEachItem(values, (content, column) => {
      if (typeof content !== "string") return;
      const key = headingKey(content);
      if (!columns.has(key)) columns.set(key, column).set(content, column);
    });
    if (wanted.every((key) => columns.has(key))) return { grid, headerRow: row, columns };
  }
  return undefined;
}

/** Returns the sheet of that name; if it was renamed, the first with these headings. */
export const sheetHolding = (
  grids: readonly Grid[],
  name: string,
  headings: readonly string[],
): Grid | undefined =>
  grids.find(({ sheet }) => sheet === name) ??
  grids.find((grid) => locateTable(grid, headings) !== undefined);

/** Returns a heading's column; undefined without it. Looks up our spelling first, without folding. */
export const columnOf = ({ columns }: SheetTable, heading: string): number | undefined =>
  columns.get(heading) ?? columns.get(headingKey(heading));

/** Returns the stored content of a row below a heading; undefined for nothing and errors. */
export function contentIn(
  table: SheetTable,
  row: number,
  heading: string,
): Exclude<CellContent, object> | undefined {
  const column = columnOf(table, heading);
  const content = column === undefined ? undefined : contentAt(table.grid, row, column);
  return isCellError(content) || content === "" ? undefined : content;
}

/** Returns it as a code: tidied, numbers in digits; "" for nothing. */
export function codeIn(table: SheetTable, row: number, heading: string): string {
  const column = columnOf(table, heading);
  if (column === undefined) return "";
  const content = contentAt(table.grid, row, column);
  return typeof content === "string" && PLAIN_CODE.test(content) ? content : codeAt(table.grid, row, column);
}

/** Returns it as text of several lines, with trimmed ends. */
export const textIn = (table: SheetTable, row: number, heading: string): string =>
  String(contentIn(table, row, heading) ?? "").trim();

/** Returns the rows below the headings. */
export const rowsBelow = (
  { grid, headerRow }: SheetTable,
  end: number = grid.rows.length,
): readonly number[] =>
  Array.from({ length: Math.max(0, end - headerRow - 1) }, (_, index) => headerRow + 1 + index);

/** Returns whether two texts are the same words, despite their typing. */
export const isSameWords = (one: string, other: string): boolean =>
  one === other || foldTyping(tidyText(one)) === foldTyping(tidyText(other));
