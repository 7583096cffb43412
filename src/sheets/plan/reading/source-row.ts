import { a1 } from "../../../domain/grid/address";
import { contentAt, formulaAt, type CellContent, type Grid } from "../../../domain/grid/grid";
import type { PlanColumn, PlanTable } from "../plan-tables";

/** A table found on a sheet, wherever its rows and columns stand. */
export interface LocatedTable<T extends PlanTable> {
  readonly table: T;
  readonly grid: Grid;
  readonly columns: ReadonlyMap<string, number>;
  /** First row that may hold an entry. */
  readonly firstRow: number;
}

/** One row of a table as it stands in the workbook. */
export interface SourceRow<T extends PlanTable = PlanTable> extends LocatedTable<T> {
  readonly row: number;
}

/** Something read, with the row it was read from. */
export interface Sourced<T extends PlanTable, V> {
  readonly source: SourceRow<T>;
  readonly value: V;
}

/** What stands in a column of a row; undefined for a blank cell and for a column the sheet does not have. */
export function rawAt<T extends PlanTable>(
  source: SourceRow<T>,
  column: PlanColumn<T>,
): CellContent | undefined {
  const index = source.columns.get(column);
  return index === undefined ? undefined : contentAt(source.grid, source.row, index);
}

/** The A1 address of a column of a row; undefined for a column the sheet does not have. */
export function cellOf(source: SourceRow, column: string): string | undefined {
  const index = source.columns.get(column);
  return index === undefined ? undefined : a1(source.row, index);
}

/** The rows of a table in which anything stands. */
export function rowsOf<T extends PlanTable>(located: LocatedTable<T>): readonly SourceRow<T>[] {
  const { grid, firstRow, columns } = located;
  const indexes = [...columns.values()];
  const rows: SourceRow<T>[] = [];
  for (let row = firstRow; row < grid.rows.length; row += 1) {
    const isFilled = indexes.some(
      (column) => isSomething(contentAt(grid, row, column)) || formulaAt(grid, row, column),
    );
    if (isFilled) rows.push({ ...located, row });
  }
  return rows;
}

const isSomething = (content: CellContent | undefined): boolean =>
  content !== undefined && (typeof content !== "string" || content.trim() !== "");
