import type { PlanSheetProblem, PlanTable } from "../codec/plan-sheet-problem";
import { PLAN_TABLES } from "../tables/plan-tables";
import type { Table } from "../codec/table";
import type { LocatedTable } from "./sheet-rows";

/** Tables and columns that are missing or there twice, and tables that are empty. */
export const tableProblems = (
  located: readonly LocatedTable[],
  isEmpty: (table: PlanTable) => boolean,
): readonly PlanSheetProblem[] => PLAN_TABLES.flatMap((table) => problemsOf(table, located, isEmpty));

function problemsOf(
  { sheet: name, table, isNeeded = false, columns }: Table,
  located: readonly LocatedTable[],
  isEmpty: (table: PlanTable) => boolean,
): readonly PlanSheetProblem[] {
  const [found, ...others] = located.filter((candidate) => candidate.table.table === table);
  if (found === undefined) return isNeeded ? [{ sheet: name, fault: { kind: "missing-table", table } }] : [];
  const { sheet } = found.grid;
  const missing = columns.filter((column) => isNeeded && column.isNeeded && !found.columns.has(column.code));
  return [
    ...others.map((other): PlanSheetProblem => ({
      sheet: other.grid.sheet,
      fault: { kind: "table-twice", table, other: sheet },
    })),
    ...missing.map(({ heading }): PlanSheetProblem => ({
      sheet,
      fault: { kind: "missing-column", table, heading },
    })),
    ...(isNeeded && isEmpty(table) ? [{ sheet, fault: { kind: "empty-table" as const, table } }] : []),
  ];
}
