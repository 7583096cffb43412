import type { DateSystem } from "../../../domain/grid/workbook-grids";
import { PLAN_TABLE_WORDS } from "../../words/plan-table-words";
import type { PlanSheetFault, PlanSheetProblem } from "../plan-sheet-problem";
import type { PlanColumn, PlanTable } from "../plan-tables";
import type { CodeBook } from "./code-book";
import { cellOf, type SourceRow } from "./source-row";

/** What is needed to read a cell, and where what is wrong with it is written down. */
export interface ReadingLog {
  readonly system: DateSystem;
  readonly book: CodeBook;
  readonly report: <T extends PlanTable>(
    source: SourceRow<T>,
    column: PlanColumn<T>,
    fault: PlanSheetFault,
  ) => void;
  readonly problems: readonly PlanSheetProblem[];
}

export function readingLog(system: DateSystem, book: CodeBook): ReadingLog {
  const problems: PlanSheetProblem[] = [];
  return {
    system,
    book,
    problems,
    report: (source, column, fault) => problems.push(problemAt(source, column, fault)),
  };
}

/** A fault at a column of a row. */
export function problemAt(source: SourceRow, column: string, fault: PlanSheetFault): PlanSheetProblem {
  const cell = cellOf(source, column);
  const heading = headingOf(source.table, column);
  return { sheet: source.grid.sheet, ...(cell && { cell }), ...(heading && { heading }), fault };
}

/** The heading of a column, by its code. */
export function headingOf(table: PlanTable, column: string): string | undefined {
  const words: { readonly [column: string]: { readonly heading: string } | undefined } =
    PLAN_TABLE_WORDS[table].columns;
  return words[column]?.heading;
}
