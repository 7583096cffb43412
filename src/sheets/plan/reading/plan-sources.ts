import type { WorkbookGrids } from "../../../domain/grid/workbook-grids";
import { PLAN_TABLE_WORDS } from "../../words/plan-table-words";
import { NEEDED_COLUMNS, PLAN_TABLE_ORDER, type PlanTable } from "../plan-tables";
import type { PlanSheetProblem } from "../plan-sheet-problem";
import { locateTables } from "./locate-tables";
import { headingOf } from "./reading-log";
import { rowsOf, type LocatedTable, type SourceRow } from "./source-row";

/** The filled rows of every table; none for a table that is not there. */
export interface PlanSources {
  readonly rows: <T extends PlanTable>(table: T) => readonly SourceRow<T>[];
  /** Tables and columns that are missing or there twice. */
  readonly problems: readonly PlanSheetProblem[];
}

/** The tables of a plan in a workbook; undefined when it holds none of them. */
export function planSources(workbook: WorkbookGrids): PlanSources | undefined {
  const located = locateTables(workbook);
  if (located.length === 0) return undefined;
  const first = new Map<PlanTable, LocatedTable<PlanTable>>();
  for (const found of located) if (!first.has(found.table)) first.set(found.table, found);
  return {
    rows: (table) => {
      const found = first.get(table);
      return found === undefined ? [] : rowsOf({ ...found, table });
    },
    problems: PLAN_TABLE_ORDER.flatMap((table) => tableProblems(table, located)),
  };
}

function tableProblems(
  table: PlanTable,
  located: readonly LocatedTable<PlanTable>[],
): readonly PlanSheetProblem[] {
  const [found, ...others] = located.filter((candidate) => candidate.table === table);
  const needed: readonly string[] = NEEDED_COLUMNS[table] ?? [];
  if (found === undefined) {
    const { sheet } = PLAN_TABLE_WORDS[table];
    return needed.length === 0 ? [] : [{ sheet, fault: { kind: "missing-table", table } }];
  }
  const { sheet } = found.grid;
  const problems: PlanSheetProblem[] = others.map((other) => ({
    sheet: other.grid.sheet,
    fault: { kind: "table-twice", table, other: sheet },
  }));
  for (const column of needed) {
    if (found.columns.has(column)) continue;
    const heading = headingOf(table, column) ?? column;
    problems.push({ sheet, fault: { kind: "missing-column", table, heading } });
  }
  if (needed.length > 0 && rowsOf(found).length === 0) {
    problems.push({ sheet, fault: { kind: "empty-table", table } });
  }
  return problems;
}
