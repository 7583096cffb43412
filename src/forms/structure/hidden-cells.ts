import { a1, columnLetters, formatAt, formulaAt, type Grid, shownContent } from "../../workbook/grid";
import type { HiddenCells } from "../../model/form";
import { meansWord, tidyText } from "../../base/text";
import { NOT_APPLICABLE_WORDS } from "../words/entry-words";

/** The input cells of a sheet: every crossing of these rows and columns. */
export interface AskedArea {
  readonly grid: Grid;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * Returns hidden rows and columns with typed content, and struck-through content. Rows that do not concern a
 * unit may be hidden.
 */
export function hiddenCells({ grid, rows, columns }: AskedArea): readonly HiddenCells[] {
  const hiddenRows = new Set(grid.hiddenRows);
  const hiddenColumns = new Set(grid.hiddenColumns);
  const filledRows = rows
    .filter((row) => hiddenRows.has(row))
    .flatMap((row) =>
      columns
        .filter((column) => isTyped(grid, row, column))
        .slice(0, 1)
        .map((column) => ({ row, column })),
    );
  const filledColumns = columns
    .filter((column) => hiddenColumns.has(column))
    .flatMap((column) =>
      rows
        .filter((row) => isTyped(grid, row, column))
        .slice(0, 1)
        .map((row) => ({ row, column })),
    );
  const struck = rows.flatMap((row) =>
    columns
      .filter((column) => formatAt(grid, row, column).isStruck === true && isTyped(grid, row, column))
      .map((column) => ({ row, column })),
  );
  return [
    ...described(grid, "struck", struck, ({ row, column }) => a1(row, column)),
    ...described(grid, "rows", filledRows, ({ row }) => String(row + 1)),
    ...described(grid, "columns", filledColumns, ({ column }) => columnLetters(column)),
  ];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function described(
  { sheet }: Grid,
  kind: HiddenCells["kind"],
  places: readonly Place[],
  name: (place: Place) => string,
): readonly HiddenCells[] {
  const [first] = places;
  return first === undefined
    ? []
    : [{ sheet, kind, names: places.map(name), cell: a1(first.row, first.column) }];
}

function isTyped(grid: Grid, row: number, column: number): boolean {
  const shown = shownContent(grid, row, column);
  if (shown === undefined || formulaAt(grid, row, column) !== undefined) return false;
  const { short, long } = NOT_APPLICABLE_WORDS;
  return ![short, long].some((word) => meansWord(tidyText(shown), word));
}
