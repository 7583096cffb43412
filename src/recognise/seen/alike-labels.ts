import { contentAt, type Grid } from "../../workbook/grid";
import type { SeenCell, SeenSheet } from "./seen-copies";

/** Fewer rows may be alike by chance. */
const LEAST_ROWS = 2;
/** Of the texts of a column so many have to be the same in all copies. */
const MOST = 0.8;

/** A label that the blank form lacks and every copy bears. */
export type AlikeLabel = SeenCell & { readonly alike: string };

/**
 * Labels of rows that stand in every copy, but not in the blank form: in a column nearly all texts are, row by row, the same in
 * all copies, and they differ from row to row. So what looks like a list is a grid.
 */
export function alikeLabels(grid: Grid, { cells }: SeenSheet): readonly AlikeLabel[] {
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
