import type { PlanTable } from "./plan-sheet-problem";
import { FORMER_CODE_WORDS } from "../words/column-words";
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
  columns: KEEPING.has(name) ? [...rows.columns, FORMER] : rows.columns,
});

/** Tables whose codes other tables name, so that a code that was changed has to be known by what it was. */
const KEEPING: ReadonlySet<PlanTable> = new Set([
  "round",
  "section",
  "element",
  "indicator",
  "level",
  "sector",
]);

/**
 * The code a row had when the workbook was made, small and grey: where the code was changed since, whatever still names the
 * former one means this row.
 */
const FORMER: Column = {
  code: "FORMER",
  width: 10,
  input: "code",
  heading: FORMER_CODE_WORDS.heading,
  note: FORMER_CODE_WORDS.note,
};

/** The column that defines the codes of a table that keeps the former ones. */
export const keptCode = ({ table: name, columns }: Table): Column | undefined =>
  KEEPING.has(name) ? columns.find(({ defines }) => defines !== undefined) : undefined;

/** What the code row says above a column: "INDICATOR.FORMULA". */
export const columnMark = (name: PlanTable, column: string): string => `${name.toUpperCase()}.${column}`;
