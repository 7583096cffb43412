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

/** A cell as a code or mark: tidied text, numbers in digits; "" for blanks and errors. */
export function codeAt(grid: Grid, row: number, column: number): string {
  const content = contentAt(grid, row, column);
  if (content === undefined || isCellError(content)) return "";
  return typeof content === "string" ? tidyText(content, formatAt(grid, row, column).font) : String(content);
}

/** Rows in which a code stands somewhere; the cheap look that spares the others a closer one. */
export function rowsHolding(grid: Grid, code: string): readonly number[] {
  const rows: number[] = [];
  forEachItem(grid.rows, ({ values }, index) => {
    if (someItem(values, (value) => typeof value === "string" && value.trim() === code)) rows.push(index);
  });
  return rows;
}

/** Columns of a row that hold something. */
export function filledColumns(grid: Grid, row: number): readonly number[] {
  return indexesOf(grid.rows[row]?.values ?? []).filter((column) => codeAt(grid, row, column) !== "");
}

/** Column by code, of a row of codes; of a code that stands twice the first column counts. */
export function codesInRow(grid: Grid, row: number): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const column of filledColumns(grid, row)) {
    const code = codeAt(grid, row, column);
    if (!columns.has(code)) columns.set(code, column);
  }
  return columns;
}

/** Row by code, of a column of codes; of a code that stands twice the first row counts. */
export function codesInColumn(grid: Grid, column: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  forEachItem(grid.rows, (_row, row) => {
    const code = codeAt(grid, row, column);
    if (code !== "" && !rows.has(code)) rows.set(code, row);
  });
  return rows;
}
