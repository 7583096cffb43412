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

/** A table of a sheet, found by its headings wherever its rows and columns have moved. */
export interface SheetTable {
  readonly grid: Grid;
  readonly headerRow: number;
  /**
   * Column by heading, as it stands there and as `headingKey` has it; of a heading that stands twice the
   * first.
   */
  readonly columns: ReadonlyMap<string, number>;
}

/** Nothing in it can be typed in another way: tens of thousands of codes are not worth tidying. */
const PLAIN_CODE = /^[\w.-]+$/;

const headingKey = (heading: string): string => foldTyping(heading);

/** The first row of a sheet in which all of these headings stand. */
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

/** The sheet of that name; where it was renamed, the first on which a table with these headings stands. */
export const sheetHolding = (
  grids: readonly Grid[],
  name: string,
  headings: readonly string[],
): Grid | undefined =>
  grids.find(({ sheet }) => sheet === name) ??
  grids.find((grid) => locateTable(grid, headings) !== undefined);

/**
 * Column of a heading; undefined where it is gone. Written as ours it is found without being folded each
 * time.
 */
export const columnOf = ({ columns }: SheetTable, heading: string): number | undefined =>
  columns.get(heading) ?? columns.get(headingKey(heading));

/** What stands in a row below a heading, as stored; undefined for nothing and for errors. */
export function contentIn(
  table: SheetTable,
  row: number,
  heading: string,
): Exclude<CellContent, object> | undefined {
  const column = columnOf(table, heading);
  const content = column === undefined ? undefined : contentAt(table.grid, row, column);
  return isCellError(content) || content === "" ? undefined : content;
}

/** The same as a code: tidied, numbers in digits; "" for nothing. */
export function codeIn(table: SheetTable, row: number, heading: string): string {
  const column = columnOf(table, heading);
  if (column === undefined) return "";
  const content = contentAt(table.grid, row, column);
  return typeof content === "string" && PLAIN_CODE.test(content) ? content : codeAt(table.grid, row, column);
}

/** The same as a text of several lines, only its ends trimmed. */
export const textIn = (table: SheetTable, row: number, heading: string): string =>
  String(contentIn(table, row, heading) ?? "").trim();

/** The rows below the headings. */
export const rowsBelow = (
  { grid, headerRow }: SheetTable,
  end: number = grid.rows.length,
): readonly number[] =>
  Array.from({ length: Math.max(0, end - headerRow - 1) }, (_, index) => headerRow + 1 + index);

/** Whether two texts are the same words, typed this way or that. */
export const isSameWords = (one: string, other: string): boolean =>
  one === other || foldTyping(tidyText(one)) === foldTyping(tidyText(other));
