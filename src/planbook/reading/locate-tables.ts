import type { Grid, WorkbookGrids } from "../../workbook/grid";
import { foldName } from "../../base/text";
import { codesInRow } from "../../forms/reading";
import type { Column } from "../codec/part";
import { columnMark, type Table } from "../codec/table";
import { PLAN_TABLES } from "../tables/plan-tables";
import type { LocatedTable } from "./sheet-rows";

/** Titles and guidance are above the headings; people may add a letterhead above them. */
const SEARCHED_ROWS = 60;
/** Fewer of our headings in one row are a coincidence. */
const FEWEST_HEADINGS = 2;

/**
 * Finds the sheets of each table of a plan, in the order of sheets: by the code row, even if it moved, else
 * by the name of the sheet and the headings.
 */
export function locateTables({ grids }: Pick<WorkbookGrids, "grids">): readonly LocatedTable[] {
  return grids.flatMap((grid) => {
    const found = byCodes(grid);
    return found.length > 0 ? found : PLAN_TABLES.flatMap((table) => byHeadings(grid, table) ?? []);
  });
}

/** Finds for each table the first row with one of its marks. */
function byCodes(grid: Grid): readonly LocatedTable[] {
  const found = new Map<Table, LocatedTable>();
  for (const row of searchedRows(grid)) {
    const codes = codesInRow(grid, row);
    const hasMark = [...codes.keys()].some((code) => code.includes("."));
    for (const table of hasMark ? PLAN_TABLES : []) {
      const columns = foundColumns(table, (column) => codes.get(columnMark(table.table, column.code)));
      if (columns.size > 0 && !found.has(table))
        found.set(table, { table, grid, columns, firstRow: row + 1 });
    }
  }
  return PLAN_TABLES.flatMap((table) => found.get(table) ?? []);
}

function byHeadings(grid: Grid, table: Table): LocatedTable | undefined {
  if (foldName(grid.sheet) !== foldName(table.sheet)) return undefined;
  let best: LocatedTable | undefined;
  for (const row of searchedRows(grid)) {
    const columns = headedColumns(grid, row, table);
    if (columns.size > (best?.columns.size ?? FEWEST_HEADINGS - 1)) {
      best = { table, grid, columns, firstRow: row + 1 };
    }
  }
  return best;
}

/** Returns the columns of a table that a heading row names. */
export function headedColumns(grid: Grid, row: number, table: Table): ReadonlyMap<string, number> {
  const headings = codesInRow(grid, row);
  const folded = new Map([...headings].map(([text, column]) => [foldName(text), column]));
  return foundColumns(table, ({ heading }) =>
    heading === "" ? undefined : (headings.get(heading) ?? folded.get(foldName(heading))),
  );
}

/** Returns non-empty rows from the top. */
const searchedRows = (grid: Grid): readonly number[] =>
  grid.rows.slice(0, SEARCHED_ROWS).flatMap((row, index) => (row === undefined ? [] : [index]));

function foundColumns(
  table: Table,
  positionOf: (column: Column) => number | undefined,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const column of table.columns) {
    const position = positionOf(column);
    if (position !== undefined) columns.set(column.code, position);
  }
  return columns;
}
