import { contentAt, formulaAt, type CellContent, type Grid, indexesOf } from "../../workbook/grid";
import { readCell, type PlanCellPlace, type ReadingLog } from "../codec/cell";
import type { SheetRow } from "../codec/part";
import type { Table } from "../codec/table";
import type { PlanTable } from "../codec/plan-sheet-problem";

/** A table found on a sheet, with any layout of rows and columns. */
export interface LocatedTable {
  readonly table: Table;
  readonly grid: Grid;
  /** Position by code; a missing column has no entry. */
  readonly columns: ReadonlyMap<string, number>;
  /** First row that may hold an entry. */
  readonly firstRow: number;
}

/** Returns the non-empty rows of a table. */
function sheetRows(located: LocatedTable, log: ReadingLog): readonly SheetRow[] {
  const { grid, firstRow, columns } = located;
  const indexes = [...columns.values()];
  const headings = new Map(located.table.columns.map(({ code, heading }) => [code, heading]));
  const rows: SheetRow[] = [];
  for (const row of indexesOf(grid.rows, firstRow)) {
    const isFilled = indexes.some(
      (column) => isSomething(contentAt(grid, row, column)) || formulaAt(grid, row, column),
    );
    if (isFilled) rows.push(sheetRow(located, row, headings, log));
  }
  return rows;
}

function sheetRow(
  { table, grid, columns }: LocatedTable,
  row: number,
  headings: ReadonlyMap<string, string>,
  log: ReadingLog,
): SheetRow {
  const at = (code: string): PlanCellPlace => ({
    grid,
    row,
    column: columns.get(code),
    heading: headings.get(code) ?? "",
  });
  const place = (code: string): PlanCellPlace =>
    columns.has(code) ? at(code) : { ...at(code), instead: at(mainColumn(table)) };
  return {
    table: table.table,
    place,
    at: (code) => readCell(place(code), log),
    all: (code) => [readCell(place(code), log)],
  };
}

/** Returns the column for faults that belong to no other. */
const mainColumn = ({ columns }: Table): string =>
  (columns.find(({ defines }) => defines !== undefined) ?? columns[0])?.code ?? "";

const isSomething = (content: CellContent | undefined): boolean =>
  content !== undefined && (typeof content !== "string" || content.trim() !== "");

/** Returns the rows of a table; empty if the table is missing. Of duplicate tables the first counts. */
export type RowsOf = (table: PlanTable) => readonly SheetRow[];

export function rowsOf(located: readonly LocatedTable[], log: ReadingLog): RowsOf {
  const rows = new Map<PlanTable, readonly SheetRow[]>();
  for (const found of located) {
    const { table } = found.table;
    if (!rows.has(table)) rows.set(table, sheetRows(found, log));
  }
  return (table) => rows.get(table) ?? [];
}
