import {
  contentAt,
  formatAt,
  isCellError,
  type Grid,
  forEachItem,
  indexesOf,
  someItem,
} from "../../workbook/grid";
import { tidyText } from "../../base/text";

/** Returns the code or mark in a cell: tidied text, numbers in digits; "" for blanks and errors. */
export function codeAt(grid: Grid, row: number, column: number): string {
  const content = contentAt(grid, row, column);
  if (content === undefined || isCellError(content)) return "";
  return typeof content === "string" ? tidyText(content, formatAt(grid, row, column).font) : String(content);
}

/** Returns the rows that contain a code: a cheap filter before a closer look. */
export function rowsHolding(grid: Grid, code: string): readonly number[] {
  const rows: number[] = [];
  forEachItem(grid.rows, ({ values }, index) => {
    if (someItem(values, (value) => typeof value === "string" && value.trim() === code)) rows.push(index);
  });
  return rows;
}

/** Returns the filled columns of a row. */
export function filledColumns(grid: Grid, row: number): readonly number[] {
  return indexesOf(grid.rows[row]?.values ?? []).filter((column) => codeAt(grid, row, column) !== "");
}

/** Maps the codes of a row to columns; the first column of a repeated code counts. */
export function codesInRow(grid: Grid, row: number): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const column of filledColumns(grid, row)) {
    const code = codeAt(grid, row, column);
    if (!columns.has(code)) columns.set(code, column);
  }
  return columns;
}

/** Maps the codes of a column to rows; the first row of a repeated code counts. */
export function codesInColumn(grid: Grid, column: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  forEachItem(grid.rows, (_row, row) => {
    const code = codeAt(grid, row, column);
    if (code !== "" && !rows.has(code)) rows.set(code, row);
  });
  return rows;
}
