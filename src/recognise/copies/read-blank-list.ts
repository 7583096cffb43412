import type { ColumnCode } from "../../model/codes";
import { contentAt, someItem, type DateSystem } from "../../workbook/grid";
import type { BlankList } from "../plan/blank-form";
import type { RegisterRow, Entry } from "../../model/submission";
import type { SheetMatch } from "./match-sheet";
import { readBlankCell } from "./read-blank-cell";

/** Rows of a copy that a list takes up, however many rows were put in or taken out. Undefined where its place is not known. */
export interface ListExtent {
  readonly first: number;
  readonly last: number;
}

/**
 * Where the rows of a list are in a copy: from behind what stands above them to before what stands below. With nothing
 * below, rows beyond those of the form count as far as they follow each other.
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

/** The rows of a list in which somebody wrote anything; what a row calculates by itself is nothing written. */
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

/** The dots of the form are still there. */
const isDots = (copy: SheetMatch["copy"], row: number, column: number): boolean =>
  contentAt(copy.grid, row, column) !== undefined && copy.isEmpty(row, column);
