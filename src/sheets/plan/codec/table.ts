import type { PlanTable } from "../plan-sheet-problem";
import type { Column, Part } from "./part";

interface TableWords {
  readonly sheet: string;
  readonly title: string;
  readonly guidance: string;
  /** Columns that stay in view while the table is moved through: its codes and names. */
  readonly frozen?: number;
  /** A workbook without it holds no plan. */
  readonly isNeeded?: boolean;
}

/** A table of a plan as it stands on a sheet of its own. */
export interface Table extends TableWords {
  readonly table: PlanTable;
  readonly columns: readonly Column[];
}

/** A table whose rows are things of one kind; `R`: what may be read instead. */
export type TableOf<V, R = V> = Table & Part<V, R>;

export const table = <V, R>(name: PlanTable, words: TableWords, rows: Part<V, R>): TableOf<V, R> => ({
  table: name,
  ...words,
  ...rows,
});

/** What the code row says above a column: "INDICATOR.FORMULA". */
export const columnMark = (name: PlanTable, column: string): string => `${name.toUpperCase()}.${column}`;
