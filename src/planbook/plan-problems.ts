import type { CellContent, Grid, GridRow } from "../workbook/grid";
import type { Plan } from "../model/plan";
import type { PlanCell, PlanRow } from "./codec/plan-row";
import { columnMark, type Table } from "./codec/table";
import { planRows } from "./drawing/plan-rows";
import { TABLE_ROW } from "./drawing/table-layout";
import type { PlanSheetProblem } from "./codec/plan-sheet-problem";
import { PLAN_TABLES } from "./tables/plan-tables";
import { readPlan } from "./reading/read-plan";

/**
 * Returns all problems of a plan, as reading its tables finds them; each with its cell in the plan's
 * workbook.
 */
export function planProblems(plan: Plan): readonly PlanSheetProblem[] {
  const rows = planRows(plan, undefined);
  const read = readPlan({
    grids: PLAN_TABLES.map((table) => tableGrid(table, rows[table.table])),
    celllessSheets: [],
    names: [],
    properties: new Map(),
    dateSystem: 1900,
    extras: { externalLinks: [], hasMacros: false, hasEmbeddedObjects: false },
  });
  if (read.ok) return [];
  if (read.failure.kind === "no-plan") throw new Error(`the tables of ${plan.id} are not recognised`);
  return read.failure.problems;
}

/** Converts a table to the grid that reading its drawing would give. */
function tableGrid({ table, sheet, columns }: Table, rows: readonly PlanRow[]): Grid {
  const line = (values: GridRow["values"]): GridRow => ({ values, formats: [] });
  return {
    sheet,
    visibility: "visible",
    rows: [
      ...Array.from({ length: TABLE_ROW.codes }, () => undefined),
      line(columns.map(({ code }) => columnMark(table, code))),
      ...rows.map((row) => line(columns.map(({ code }) => contentOf(row[code]?.[0])))),
    ],
    formulas: new Map(),
    formats: [],
    merges: [],
    isProtected: false,
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function contentOf(cell: PlanCell | undefined): CellContent | undefined {
  if (typeof cell !== "object") return cell;
  return cell.kind === "day" ? cell.day : cell.fraction;
}
