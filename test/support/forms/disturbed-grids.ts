import { cellKey, type CellContent, type Grid, type GridRow } from "../../../src/workbook/grid/grid";
import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";

/** Changes the grid of one sheet, like an officer in Excel. Rows count from zero. */
export const onSheet = (
  workbook: WorkbookGrids,
  sheet: string,
  change: (grid: Grid) => Grid,
): WorkbookGrids => ({
  ...workbook,
  grids: workbook.grids.map((grid) => (grid.sheet === sheet ? change(grid) : grid)),
});

/** Reorders the rows from…to, as Excel sorts whole rows. */
export function withRows(
  grid: Grid,
  from: number,
  to: number,
  arrange: (rows: readonly (GridRow | undefined)[]) => readonly (GridRow | undefined)[],
): Grid {
  const rows = Array.from({ length: grid.rows.length }, (_, row) => grid.rows[row]);
  return {
    ...grid,
    rows: [...rows.slice(0, from), ...arrange(rows.slice(from, to + 1)), ...rows.slice(to + 1)],
  };
}

/** Inserts an empty row before a row. */
export const withRowBefore = (grid: Grid, row: number): Grid =>
  withRows(grid, row, row, (rows) => [undefined, ...rows]);

/** Inserts a column at the left. */
export const withColumnBefore = (grid: Grid): Grid => ({
  ...grid,
  rows: Array.from({ length: grid.rows.length }, (_, index) => {
    const row = grid.rows[index];
    return row && { values: [undefined, ...row.values], formats: [undefined, ...row.formats] };
  }),
  formulas: new Map([...grid.formulas].map(([key, formula]) => [key + 1, formula])),
});

/** Types into cells of a row, which replaces formulas. */
export function typedInto(grid: Grid, row: number, cells: Readonly<Record<number, CellContent>>): Grid {
  const keys = new Set(Object.keys(cells).map((column) => cellKey(row, Number(column))));
  const formulas = new Map([...grid.formulas].filter(([key]) => !keys.has(key)));
  return withRows({ ...grid, formulas }, row, row, ([old = { values: [], formats: [] }]) => {
    const values = Array.from({ length: Math.max(old.values.length, 30) }, (_, column) => old.values[column]);
    for (const [column, content] of Object.entries(cells)) values[Number(column)] = content;
    return [{ ...old, values }];
  });
}

/** Returns the row of the first cell with a text. */
export function rowWith(grid: Grid, text: string): number {
  const row = Array.from({ length: grid.rows.length }, (_, index) => grid.rows[index]).findIndex((each) =>
    each?.values.includes(text),
  );
  if (row < 0) throw new Error(`no cell of ${grid.sheet} holds ${text}`);
  return row;
}

/** Returns the grid with that name. */
export function gridNamed({ grids }: WorkbookGrids, sheet: string): Grid {
  const grid = grids.find((each) => each.sheet === sheet);
  if (grid === undefined) throw new Error(`no sheet ${sheet}`);
  return grid;
}
