import { fail, type Outcome } from "../../domain/outcome";
import type { Plan } from "../../domain/plan/plan";
import type { UnitRegistry } from "../../domain/unit/unit";
import type { PlanWithUnits } from "../../domain/unit/plan-with-units";
import { readPlan, type PlanTablesFailure } from "../../sheets/plan/reading/read-plan";
import type { HostFailure, OpenWorkbook, PaintProgress } from "../ports/open-workbook";
import { paintGuarded, type PaintFailure } from "../ports/paint-guarded";
import { planDrawing } from "./plan-export";
import type { Clock } from "../ports/ports";

/** A plan to begin one's own from, and the units to list in it. */
export interface PlanStart {
  readonly plan: Plan;
  readonly registry: UnitRegistry | undefined;
}

/**
 * Puts the tables of a plan into the open workbook, to be edited there; all other sheets stay. A sheet of the same name may
 * hold somebody's work, so it is replaced only when `mayReplace`. Answers the names of the sheets put there.
 */
export function insertPlanTables(
  { plan, registry }: PlanStart,
  workbook: OpenWorkbook,
  clock: Clock,
  mayReplace: boolean,
  progress: PaintProgress,
): Promise<Outcome<readonly string[], PaintFailure>> {
  return paintGuarded(workbook, { drawing: planDrawing(plan, registry, clock), mayReplace, progress });
}

/** Finds and reads the tables of a plan in the open workbook. */
export async function planInWorkbook(
  workbook: OpenWorkbook,
  progress?: PaintProgress,
): Promise<Outcome<PlanWithUnits, HostFailure | PlanTablesFailure>> {
  const grids = await workbook.read(progress);
  if (!grids.ok) return fail(grids.failure);
  return readPlan(grids.value);
}
