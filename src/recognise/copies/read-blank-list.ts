import type { ColumnCode } from "../../model/codes";
import { contentAt, someItem, type DateSystem } from "../../workbook/grid";
import type { BlankList } from "../plan/blank-form";
import type { RegisterRow, Entry } from "../../model/submission";
import type { SheetMatch } from "./match-sheet";
import { readBlankCell } from "./read-blank-cell";

/** The rows of a list in a copy, with inserted and removed ones. Undefined if its place is unknown. */
export interface ListExtent {
  readonly first: number;
  readonly last: number;
}

/**
 * Returns the rows of a list in a copy: between the texts above and below it. Without text below, rows beyond
 * those of the form count as long as they are contiguous.
 */
export function listExtent({ area }: BlankList, { form, copy, rows }: SheetMatch): ListExtent | undefined {
  const isAnchor = (row: number): boolean => form.textsIn(row).length > 0 && rows.rowOf(row) !== undefined;
  let above = area.top - 1;
  while (above >= 0 && !isAnchor(above)) above--;
  let below = area.bottom + 1;
  while (below <= form.lastRow && !isAnchor(below)) below++;
  const first = (above < 0 ? 0 : (rows.rowOf(above) ?? 0)) + area.top - above;
  if (below <= form.lastRow) {
    const last = (rows.rowOf(below) ?? 0) - (below - area.bottom);
    return last < first ? undefined : { first, last };
  }
  let last = first + area.bottom - area.top;
  while (last < copy.lastRow && hasContent(copy.grid.rows[last + 1]?.values)) last++;
  return { first, last };
}

const hasContent = (values: readonly unknown[] = []): boolean => someItem(values, (value) => value !== "");

/** Returns the rows of a list with any entry; results of the row's formulas are no entries. */
export function readBlankList(
  list: BlankList,
  match: SheetMatch,
  extent: ListExtent,
  system: DateSystem,
  isLost: (sheet: string, row: number, column: number) => boolean,
): readonly RegisterRow[] {
  const { copy } = match;
  const columns = list.columns.map((column) => ({
    ...column,
    at: match.cellOf(list.area.top - 1, column.column)?.column ?? column.column,
    question: { answer: column.answer, measure: column.measure, words: column.heading },
  }));
  const rows: RegisterRow[] = [];
  for (let row = extent.first; row <= extent.last; row++) {
    const cells = new Map<ColumnCode, Entry>();
    let isWritten = false;
    for (const { code, at, question } of columns) {
      const entry = readBlankCell(copy.grid, row, at, question, system);
      const isEmpty = isDots(copy, row, at) || isLost(copy.grid.sheet, row, at);
      isWritten ||= !entry.hasFormula && entry.reading.kind !== "blank" && !isEmpty;
      cells.set(code, isEmpty ? { ...entry, reading: { kind: "blank" } } : entry);
    }
    if (isWritten) rows.push({ rowNumber: row + 1, sheet: copy.grid.sheet, cells });
  }
  return rows;
}

/** Checks whether the dots of the form are still there. */
const isDots = (copy: SheetMatch["copy"], row: number, column: number): boolean =>
  contentAt(copy.grid, row, column) !== undefined && copy.isEmpty(row, column);
