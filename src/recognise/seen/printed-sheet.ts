import { cellKey, contentAt, type CellContent, type Grid, sparseCopy } from "../../workbook/grid";
import type { EmptiedCell } from "../plan/blank-form";
import { filledInCells } from "./filled-in-cells";
import { NO_SHEET_SEEN, type SeenCopies, type SeenSheet, type SeenCell } from "./seen-copies";

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

/** Fewer rows may be alike by chance. */
const LEAST_ROWS = 2;

/** Of the texts of a column so many have to be the same in all copies. */
const MOST = 0.8;

/** A label that the blank form lacks and every copy bears. */
type AlikeLabel = SeenCell & { readonly alike: string };

/**
 * Labels of rows that stand in every copy, but not in the blank form: in a column nearly all texts are, row by row, the same in
 * all copies, and they differ from row to row. So what looks like a list is a grid.
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
