import { cellKey, contentAt, type CellContent, type Grid, sparseCopy } from "../../workbook/grid";
import type { EmptiedCell } from "../plan/blank-form";
import { alikeLabels, type AlikeLabel } from "./alike-labels";
import { filledInCells } from "./filled-in-cells";
import { NO_SHEET_SEEN, type SeenCopies, type SeenSheet } from "./seen-copies";

/** A sheet of the form as it is printed, and the cells somebody had filled in. */
export interface PrintedSheet {
  readonly grid: Grid;
  readonly emptied: readonly EmptiedCell[];
  /** What the copies hold beside what is printed. */
  readonly seen: SeenSheet;
}

/**
 * A sheet with what the copies have alike: without what most of them hold something else for, which is a sample or the return
 * of a unit, and with the labels of rows that all of them bear.
 */
export function printedSheet(grid: Grid, seen: SeenCopies): PrintedSheet {
  const sheet = seen.get(grid.sheet) ?? NO_SHEET_SEEN;
  const emptied = filledInCells(grid, sheet);
  const keyed = emptied.map((cell) => [cellKey(cell.row, cell.column), cell] as const);
  const known = { ...sheet, cells: new Map([...sheet.cells, ...keyed]) };
  const changes = new Map<number, CellContent | undefined>([
    ...emptied.map(({ row, column }) => [cellKey(row, column), undefined] as const),
    ...newerTexts(grid, sheet).map(({ row, column, alike }) => [cellKey(row, column), alike] as const),
    ...alikeLabels(grid, sheet).map(({ row, column, alike }) => [cellKey(row, column), alike] as const),
  ]);
  const shown = emptied.map(({ row, column }) => ({
    ...{ row, column },
    isNumber: typeof contentAt(grid, row, column) === "number",
  }));
  if (changes.size === 0) return { grid, emptied: shown, seen: known };
  const rows = sparseCopy(grid.rows);
  for (const { row, column } of known.cells.values()) {
    const key = cellKey(row, column);
    if (!changes.has(key)) continue;
    const stored = rows[row] ?? { values: [], formats: [] };
    const values = sparseCopy(stored.values);
    values[column] = changes.get(key);
    rows[row] = { ...stored, values };
  }
  return { grid: { ...grid, rows }, emptied: shown, seen: known };
}

/** Texts in place of which all copies have another one: the month, or a form of another year. */
const newerTexts = (grid: Grid, { cells, copies }: SeenSheet): readonly AlikeLabel[] =>
  [...cells.values()].flatMap((cell) => {
    const { alike, changed, row, column } = cell;
    const isText = typeof contentAt(grid, row, column) === "string";
    return alike !== undefined && isText && changed === copies ? [{ ...cell, alike }] : [];
  });
