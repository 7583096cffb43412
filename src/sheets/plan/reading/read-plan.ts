import { registryId } from "../../../domain/codes";
import { fail, succeed, type Outcome } from "../../../domain/outcome";
import type { PlanWithUnits } from "../../../domain/unit/plan-with-units";
import type { WorkbookGrids } from "../../../domain/grid/workbook-grids";
import type { ReadingLog } from "../codec/cell";
import { readRow, type Cells } from "../codec/part";
import type { PlanSheetProblem } from "../plan-sheet-problem";
import { itemCells } from "../tables/item-table";
import { LIST_ITEMS, UNITS_SHEET_SOURCE, ownUnitsTitle, PLAN_ITEMS } from "../tables/plan-items";
import { officeAndUnits, UNITS } from "../tables/unit-table";
import type { LeftOver } from "../left-over";
import { leftOvers } from "./left-overs";
import { inSheetOrder } from "./in-sheet-order";
import { locateTables } from "./locate-tables";
import { laterProblems } from "./later-problems";
import { bookOf } from "./plan-book";
import { readParts, type PlanParts } from "./read-parts";
import { rowsOf, type RowsOf } from "./sheet-rows";
import { tableProblems } from "./table-problems";

export type PlanTablesFailure =
  /** None of our tables is in the workbook. */
  | { readonly kind: "no-plan" }
  /** Everything that is wrong with them, in the order of sheets and cells; never empty. */
  | { readonly kind: "plan-problems"; readonly problems: readonly PlanSheetProblem[] };

/** A plan that forms can be made of, and what an older plan may have left behind in its tables. */
export interface PlanOfTables extends PlanWithUnits {
  readonly leftOvers: readonly LeftOver[];
}

/**
 * Reads a plan from the tables of a workbook: the inverse of `drawPlan`. Tables and columns are found by their codes, else
 * by sheet names and headings. Nothing is thrown and nothing guessed, whatever stands there: all that is wrong is told.
 */
export function readPlan(workbook: WorkbookGrids): Outcome<PlanOfTables, PlanTablesFailure> {
  const located = locateTables(workbook);
  if (located.length === 0) return fail({ kind: "no-plan" });
  const { dateSystem: system, grids } = workbook;
  const log: ReadingLog = { system, book: bookOf(located, system), problems: [], checks: [] };
  const rows = rowsOf(located, log);
  const { parts, elements } = readParts(rows);
  const read = planAndUnits(itemCells(rows("plan"), log), parts, rows);
  log.problems.unshift(...tableProblems(located, (table) => rows(table).length === 0));
  const problems = [...log.problems, ...laterProblems(read.plan, elements, rows, log)];
  return problems.length > 0
    ? fail({ kind: "plan-problems", problems: inSheetOrder(problems, grids) })
    : succeed({ ...read, leftOvers: leftOvers(rows, read.plan) });
}

/** A plan that names no list of units reports by the one of its own tables. */
function planAndUnits(items: Cells, parts: PlanParts["parts"], rows: RowsOf): PlanWithUnits {
  const plan = { ...PLAN_ITEMS.decode(items), ...parts };
  const listed = officeAndUnits(rows("unit").map((row) => readRow(UNITS, row)));
  const { id, title, source, isInvented = false, replacedBy, confirmation } = LIST_ITEMS.decode(items);
  const registry = listed && {
    ...listed,
    id: id ?? registryId(plan.id),
    title: title ?? ownUnitsTitle(listed.office.name),
    source: source ?? UNITS_SHEET_SOURCE,
    isInvented,
    confirmation,
    replacedBy,
  };
  const defaultRegistry = plan.defaultRegistry || (registry?.id ?? registryId(plan.id));
  return { plan: { ...plan, defaultRegistry }, registry };
}
