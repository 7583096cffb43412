import { parseA1 } from "../../src/workbook/grid/address";
import type { CellContent, Grid } from "../../src/workbook/grid/grid";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";

/** Changes the first sheet of a form as people and programs do. */
export const onForm = (workbook: WorkbookGrids, change: (grid: Grid) => Grid): WorkbookGrids => ({
  ...workbook,
  grids: workbook.grids.map((grid, index) => (index === 0 ? change(grid) : grid)),
});

/** Types over a cell; undefined empties it. */
export const typeInto =
  (address: string, content: CellContent | undefined) =>
  (grid: Grid): Grid => {
    const place = parseA1(address);
    if (place === undefined) throw new Error(address);
    const rows = grid.rows.map((row, index) =>
      row === undefined || index !== place.row
        ? row
        : { ...row, values: Object.assign([...row.values], { [place.column]: content }) },
    );
    return { ...grid, rows, formulas: new Map() };
  };

/** Reorders rows: `order` names the old row of each new place. */
export const reorderRows =
  (order: (rows: number) => readonly number[]) =>
  (grid: Grid): Grid => ({
    ...grid,
    rows: order(grid.rows.length).map((row) => grid.rows[row]),
    formulas: new Map(),
  });

export const insertRows =
  (at: number, count: number) =>
  (grid: Grid): Grid => {
    const inserted = Array<undefined>(count).fill(undefined);
    return { ...grid, rows: [...grid.rows.slice(0, at), ...inserted, ...grid.rows.slice(at)] };
  };

export const insertColumn =
  (at: number) =>
  (grid: Grid): Grid => ({
    ...grid,
    rows: grid.rows.map(
      (row) =>
        row && {
          values: [...row.values.slice(0, at), undefined, ...row.values.slice(at)],
          formats: [...row.formats.slice(0, at), undefined, ...row.formats.slice(at)],
        },
    ),
    formulas: new Map(),
  });
