import type { PlanStart } from "./new-plan";
import { fail, type Outcome } from "../../base/outcome";
import { readPlan, type PlanOfTables, type PlanTablesFailure } from "../reading/read-plan";
import {
  type HostFailure,
  type OpenWorkbook,
  type PaintProgress,
  paintGuarded,
  type PaintFailure,
} from "../../workbook/open-workbook";
import { planDrawing, type NewYear } from "./plan-export";
import type { Clock } from "../../workbook/files";

/**
 * Inserts the tables of a plan into the open workbook for editing; all other sheets stay. Replaces a sheet of
 * the same name, which may contain somebody's work, only with `mayReplace`. Returns the names of the inserted
 * sheets.
 */
export function insertPlanTables(
  start: PlanStart,
  workbook: OpenWorkbook,
  clock: Clock,
  mayReplace: boolean,
  progress: PaintProgress,
  anew?: NewYear,
): Promise<Outcome<readonly string[], PaintFailure>> {
  return paintGuarded(workbook, { drawing: planDrawing(start, clock, anew), mayReplace, progress });
}

/** Finds and reads the tables of a plan in the open workbook. */
export async function planInWorkbook(
  workbook: OpenWorkbook,
  progress?: PaintProgress,
): Promise<Outcome<PlanOfTables, HostFailure | PlanTablesFailure>> {
  const grids = await workbook.read(progress);
  if (!grids.ok) return fail(grids.failure);
  return readPlan(grids.value);
}
