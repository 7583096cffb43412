import { a1 } from "../../../domain/grid/address";
import { contentAt, type Grid } from "../../../domain/grid/grid";
import { forEachItem } from "../../../domain/grid/sparse";
import type { FormBody } from "./form-body";
import type { RegisterOnSheet } from "./sheet-facts";

/** Cells named in one finding; nobody reads more. */
const NAMED = 10;

interface SheetLeftovers {
  readonly sheet: string;
  readonly cells: readonly string[];
}

/** Beside the last column of the form, and numbers below the table: into the signature block people write words. */
export function formLeftovers({ form: { grid, columns }, rows }: FormBody): readonly SheetLeftovers[] {
  if (columns === undefined) return [];
  const last = rows.at(-1)?.row ?? grid.rows.length;
  return cellsWhere(
    grid,
    Math.max(...columns.values()),
    (row, column) => row > last && typeof contentAt(grid, row, column) === "number",
  );
}

/** Beside the last column of a list. */
export const registerLeftovers = ({ grid, columns }: RegisterOnSheet): readonly SheetLeftovers[] =>
  cellsWhere(grid, Math.max(...columns.values()), () => false);

/** Filled cells right of a column, and others that are asked for. */
function cellsWhere(
  grid: Grid,
  lastColumn: number,
  isLeft: (row: number, column: number) => boolean,
): readonly SheetLeftovers[] {
  const cells: string[] = [];
  forEachItem(grid.rows, (row, index) => {
    forEachItem(row.values, (content, column) => {
      const isFilled = typeof content !== "string" || content.trim() !== "";
      if (isFilled && (column > lastColumn || isLeft(index, column))) cells.push(a1(index, column));
    });
  });
  return cells.length === 0 ? [] : [{ sheet: grid.sheet, cells: cells.slice(0, NAMED) }];
}
