import { a1, parseA1, type Area, type CellPosition } from "../../src/workbook/grid/address";
import {
  cellKey,
  contentAt,
  formulaAt,
  type CellContent,
  type Grid,
  type GridRow,
} from "../../src/workbook/grid/grid";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";

/** Changes a copy as people do. */
export type Change = (copy: WorkbookGrids) => WorkbookGrids;

/** Changes the contents of the cells of a sheet; formulas stay. */
export const withContents =
  (changed: (content: CellContent, sheet: string, cell: string) => CellContent): Change =>
  (copy) => ({
    ...copy,
    grids: copy.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((line, row) => {
        if (line === undefined) return undefined;
        const values = line.values.map((content, column) =>
          content === undefined || formulaAt(grid, row, column) !== undefined
            ? content
            : changed(content, grid.sheet, a1(row, column)),
        );
        return { ...line, values };
      }),
    })),
  });

/** A number as typed into a text cell. */
export const asText = (content: CellContent): CellContent =>
  typeof content === "number" ? String(content).replace(".", ",") : content;

/** The number of a text with a decimal comma; codes like "0101" stay. */
export const asNumber = (content: CellContent): CellContent =>
  typeof content === "string" && /^-?(?:0|[1-9]\d*)(?:,\d+)?$/.test(content.trim())
    ? Number(content.trim().replace(",", "."))
    : content;

/** Inserts an empty row or column before a cell on a sheet. */
export const withInserted =
  (sheet: string, cell: string, line: "row" | "column"): Change =>
  (copy) => {
    const at = parseA1(cell)?.[line] ?? 0;
    return {
      ...copy,
      grids: copy.grids.map((grid) => (grid.sheet === sheet ? moved(grid, line, at) : grid)),
    };
  };

function moved(grid: Grid, line: "row" | "column", at: number): Grid {
  const to = (position: CellPosition): CellPosition =>
    position[line] < at ? position : { ...position, [line]: position[line] + 1 };
  const rows =
    line === "row"
      ? [...grid.rows.slice(0, at), undefined, ...grid.rows.slice(at)]
      : grid.rows.map((row) => row && widened(row, at));
  return {
    ...grid,
    rows,
    formulas: new Map(
      [...grid.formulas].map(([key, formula]) => {
        const { row, column } = to({ row: Math.floor(key / cellKey(1, 0)), column: key % cellKey(1, 0) });
        return [cellKey(row, column), formula];
      }),
    ),
    merges: grid.merges.map(({ top, left, bottom, right }): Area => {
      const [first, last] = [to({ row: top, column: left }), to({ row: bottom, column: right })];
      return { top: first.row, left: first.column, bottom: last.row, right: last.column };
    }),
  };
}

const widened = ({ values, formats }: GridRow, at: number): GridRow => ({
  values: [...values.slice(0, at), undefined, ...values.slice(at)],
  formats: [...formats.slice(0, at), formats[at], ...formats.slice(at)],
});

/** The contents of the cells of a copy that right answers name, numbers or not. */
export function contentOfCode({ grids }: WorkbookGrids, code: string): CellContent | undefined {
  const [sheet = "", cell = ""] = code.split("!");
  const grid = grids.find((each) => each.sheet === sheet) ?? grids[0];
  const { row, column } = parseA1(cell) ?? { row: 0, column: 0 };
  return grid === undefined || formulaAt(grid, row, column) !== undefined
    ? undefined
    : contentAt(grid, row, column);
}
