import { contentAt, formatAt, someItem } from "../../workbook/grid";
import type { SheetCells } from "./sheet-cells";

/** Whether people may write into a cell. */
export type Writable = (row: number, column: number) => boolean;

/**
 * The cells of a sheet into which something can be written: nothing or a zero stands there. On a closed sheet that leaves
 * cells open, those are meant, whatever number stands in them; one that is closed altogether is taken as an open one.
 */
export function writableCells(cells: SheetCells): Writable {
  const { grid } = cells;
  const isFree = (row: number, column: number): boolean =>
    !cells.isCovered(row, column) && !cells.isFormula(row, column);
  if (!grid.isProtected || !hasUnlocked(cells)) {
    return (row, column) => isFree(row, column) && cells.isOpen(row, column);
  }
  return (row, column) =>
    isFree(row, column) &&
    !formatAt(grid, row, column).locked &&
    (cells.isOpen(row, column) || typeof contentAt(grid, row, column) === "number");
}

/**
 * The cells that an officer may name as ones to fill in: those, and any with a number, which may be a sample. On a closed
 * sheet that leaves cells open there are no others.
 */
export function fillableCells(cells: SheetCells): Writable {
  const isWritable = writableCells(cells);
  if (cells.grid.isProtected && hasUnlocked(cells)) return isWritable;
  return (row, column) =>
    isWritable(row, column) ||
    (typeof contentAt(cells.grid, row, column) === "number" &&
      !cells.isCovered(row, column) &&
      !cells.isFormula(row, column));
}

const hasUnlocked = ({ grid }: SheetCells): boolean =>
  someItem(grid.rows, ({ formats }) => someItem(formats, (format) => isUnlocked(grid.formats[format])));

const isUnlocked = (format: { readonly locked: boolean } | undefined): boolean => format?.locked === false;
