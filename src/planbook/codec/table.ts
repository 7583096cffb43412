import type { PlanTable } from "./plan-sheet-problem";
import { FORMER_CODE_WORDS } from "../words/column-words";
import type { Column, Part } from "./part";

interface TableWords {
  readonly sheet: string;
  readonly title: string;
  readonly guidance: string;
  /** Columns that stay visible while scrolling: codes and names. */
  readonly frozen?: number;
  /** A workbook without it contains no plan. */
  readonly isNeeded?: boolean;
}

/** A table of a plan on its own sheet. */
export interface Table extends TableWords {
  readonly table: PlanTable;
  readonly columns: readonly Column[];
}

/** A table whose rows are things of one kind; `R`: the type that reading may return instead. */
export type TableOf<V, R = V> = Table & Part<V, R>;

export const table = <V, R>(name: PlanTable, words: TableWords, rows: Part<V, R>): TableOf<V, R> => ({
  table: name,
  ...words,
  ...rows,
  columns: KEEPING.has(name) ? [...rows.columns, FORMER] : rows.columns,
});

/** Tables whose codes other tables use, so that the former code of a row must be known. */
const KEEPING: ReadonlySet<PlanTable> = new Set([
  "round",
  "section",
  "element",
  "indicator",
  "level",
  "sector",
]);

/**
 * The code of a row when the workbook was made, small and grey: if the code has changed since, other cells
 * with the former one mean this row.
 */
const FORMER: Column = {
  code: "FORMER",
  width: 10,
  input: "code",
  heading: FORMER_CODE_WORDS.heading,
  note: FORMER_CODE_WORDS.note,
};

/** Returns the column that defines the codes of a table with former codes. */
export const formerCodeColumn = ({ table: name, columns }: Table): Column | undefined =>
  KEEPING.has(name) ? columns.find(({ defines }) => defines !== undefined) : undefined;

/** Returns the mark of a column in the code row: "INDICATOR.FORMULA". */
export const columnMark = (name: PlanTable, column: string): string => `${name.toUpperCase()}.${column}`;
