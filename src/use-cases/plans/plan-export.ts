import type { Plan } from "../../domain/plan/plan";
import type { UnitRegistry } from "../../domain/unit/unit";
import type { Drawing } from "../../sheets/drawing";
import { drawPlan } from "../../sheets/plan/drawing/draw-plan";
import type { MadeFile } from "../forms/insert-form";
import type { Clock, WriteWorkbook } from "../ports/ports";

/** Any plan as a workbook of tables, with the units that report by it where they are given. */
export const planDrawing = (plan: Plan, registry: UnitRegistry | undefined, clock: Clock): Drawing =>
  drawPlan({ plan, registry, createdAt: clock.today() });

/** The same as a file to hand to the user. */
export async function makePlanFile(
  plan: Plan,
  registry: UnitRegistry | undefined,
  write: WriteWorkbook,
  clock: Clock,
): Promise<MadeFile> {
  return { name: `ke-hoach_${plan.id}.xlsx`, bytes: await write(planDrawing(plan, registry, clock)) };
}
