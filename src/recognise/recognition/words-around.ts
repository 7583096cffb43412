import type { BlankTable } from "../plan/blank-form";
import { headingPath, labelOfRow } from "./tables/headings";
import type { SheetCells } from "./sheet-cells";
import { tableAt } from "./tables/table-at";

/** The words around a cell. */
export interface WordsAround {
  /** From the widest group to the column's own title. */
  readonly headings: readonly string[];
  /** The text to the left, if any. */
  readonly label?: string;
}

/**
 * Returns the words that describe a cell: those of its table, those to its left, or the nearest text above.
 */
export function wordsAround(
  cells: SheetCells,
  tables: readonly BlankTable[],
  row: number,
  column: number,
): WordsAround {
  const table = tableAt(tables, row, column);
  const label = labelOfRow(cells, row, table?.left ?? 0, column)?.shown ?? "";
  if (table !== undefined) {
    return { headings: headingPath(cells, table, column).map(({ shown }) => shown), label };
  }
  if (label !== "") return { headings: [], label };
  for (let above = row - 1; above >= 0; above--) {
    const text = cells.seenAt(above, column);
    if (text !== undefined) return { headings: [text.shown], label };
  }
  return { headings: [], label };
}

/** Extends tables down to the next one: if copies continue below a table, its headings still apply. */
export const reachingDown = (tables: readonly BlankTable[]): readonly BlankTable[] =>
  tables.map((table) => {
    const next = tables.find(({ firstHeadingRow }) => firstHeadingRow > table.lastRow);
    return { ...table, lastRow: next === undefined ? Infinity : next.firstHeadingRow - 1 };
  });
