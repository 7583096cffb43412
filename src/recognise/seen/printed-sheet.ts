import { cellKey, contentAt, type CellContent, type Grid, sparseCopy } from "../../workbook/grid";
import type { EmptiedCell } from "../plan/blank-form";
import { filledInCells, isFigure, type RowTest } from "./filled-in-cells";
import { NO_SHEET_SEEN, type SeenCopies, type SeenSheet, type SeenCell } from "./seen-copies";

/** A sheet of the form with its print only, and the cells that were filled in. */
export interface CommonSheet {
  readonly grid: Grid;
  readonly emptied: readonly EmptiedCell[];
  /** The contents of copies besides print. */
  readonly seen: SeenSheet;
}

/**
 * Returns a sheet with the common content of the copies: removes samples or a unit's entries, which most
 * copies replace, and adds row labels that all copies have. `isNumbered`: whether a row only numbers columns.
 */
export function commonSheet(grid: Grid, seen: SeenCopies, isNumbered: RowTest): CommonSheet {
  const sheet = seen.get(grid.sheet) ?? NO_SHEET_SEEN;
  const emptied = filledInCells(grid, sheet, isNumbered);
  const keyed = emptied.map((cell) => [cellKey(cell.row, cell.column), cell] as const);
  const known = { ...sheet, cells: new Map([...sheet.cells, ...keyed]) };
  const changes = new Map<number, CellContent | undefined>([
    ...emptied.map(({ row, column }) => [cellKey(row, column), undefined] as const),
    ...newerTexts(grid, sheet).map(({ row, column, alike }) => [cellKey(row, column), alike] as const),
    ...alikeLabels(grid, sheet).map(({ row, column, alike }) => [cellKey(row, column), alike] as const),
  ]);
  const shown = emptied.map(({ row, column }) => ({
    ...{ row, column },
    isNumber: isFigure(grid, row, column),
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

/** Returns texts that all copies replace by the same other text: the month, or another year's form. */
const newerTexts = (grid: Grid, { cells, copies }: SeenSheet): readonly AlikeLabel[] =>
  [...cells.values()].flatMap((cell) => {
    const { alike, changed, row, column } = cell;
    const isText = typeof contentAt(grid, row, column) === "string";
    return alike !== undefined && isText && changed === copies ? [{ ...cell, alike }] : [];
  });

/** Fewer rows may agree by chance. */
const LEAST_ROWS = 2;

/** The share of a column's texts that must be equal in all copies. */
const MOST = 0.8;

/** A label that the blank form lacks and every copy has. */
type AlikeLabel = SeenCell & { readonly alike: string };

/**
 * Returns row labels that every copy has, but not the blank form: nearly all texts of a column are equal in
 * all copies, row by row, and differ between rows. So an apparent list is a grid.
 */
function alikeLabels(grid: Grid, { cells }: SeenSheet): readonly AlikeLabel[] {
  const columns = new Map<number, { readonly alike: AlikeLabel[]; texts: number }>();
  for (const cell of cells.values()) {
    if (cell.texts + cell.codes === 0) continue;
    const column = columns.get(cell.column) ?? { alike: [], texts: 0 };
    columns.set(cell.column, column);
    column.texts++;
    const { alike } = cell;
    if (alike !== undefined && contentAt(grid, cell.row, cell.column) === undefined) {
      column.alike.push({ ...cell, alike });
    }
  }
  return [...columns.values()].flatMap(({ alike, texts }) => {
    const different = new Set(alike.map((cell) => cell.alike));
    const isLabels = alike.length >= LEAST_ROWS && alike.length >= texts * MOST;
    return isLabels && different.size >= alike.length * MOST ? alike : [];
  });
}
