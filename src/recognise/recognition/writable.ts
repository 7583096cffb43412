import { contentAt, formatAt, someItem } from "../../workbook/grid";
import type { SheetCells } from "./sheet-cells";

/** Tells whether people may write into a cell. */
export type Writable = (row: number, column: number) => boolean;

/**
 * Returns the writable cells of a sheet: empty or zero. On a protected sheet with unlocked cells these are
 * the unlocked ones, with any number; a fully locked sheet counts as unprotected.
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
 * Returns the cells that an officer may choose as inputs: writable ones, and any with a number, which may be
 * a sample. On a protected sheet with unlocked cells there are no others.
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
