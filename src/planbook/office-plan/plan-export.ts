import type { UnitRegistry } from "../../model/unit";
import type { Drawing } from "../../workbook/drawing";
import { drawPlan } from "../drawing/draw-plan";
import type { MadeFile } from "../../forms/issue";
import type { Clock, WriteWorkbook } from "../../workbook/files";
import { newPlan, type PlanStart } from "./new-plan";

/** The year to renew a plan for, and the known lists of units. */
export interface NewYear {
  readonly year: number;
  readonly registries: readonly UnitRegistry[];
}

/**
 * Draws any plan as a workbook of tables, with its reporting units if given; renewed for another year if
 * requested.
 */
export function planDrawing(start: PlanStart, clock: Clock, anew?: NewYear): Drawing {
  const made = anew && newPlan(start, anew.year, anew.registries, clock);
  return made?.ok ? made.value.drawing : drawPlan({ ...start, createdAt: clock.today() });
}

/** Writes the same drawing as a file for the user. */
export async function makePlanFile(
  start: PlanStart,
  write: WriteWorkbook,
  clock: Clock,
  anew?: NewYear,
): Promise<MadeFile> {
  const year = anew === undefined ? "" : `_nam-${String(anew.year)}`;
  return {
    name: `ke-hoach_${start.plan.id}${year}.xlsx`,
    bytes: await write(planDrawing(start, clock, anew)),
  };
}
