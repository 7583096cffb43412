import type { Plan } from "../../../domain/plan/plan";
import type { UnitRegistry } from "../../../domain/unit/unit";
import type { Drawing, SheetDrawing } from "../../drawing";
import { planDocumentTitle } from "../words/plan-guide-words";
import { PLAN_TABLES } from "../plan-tables";
import { drawPlanGuide, drawPlanLists } from "./draw-plan-guide";
import { drawTable } from "./draw-table";
import { planRows } from "./plan-rows";
import { planNames } from "./table-validations";

/** What is to be written down. */
interface PlanToDraw {
  readonly plan: Plan;
  /** Who reports; absent = the table of units stays empty. */
  readonly registry?: UnitRegistry | undefined;
  /** ISO date-time of the file. */
  readonly createdAt: string;
}

/** A plan as a workbook of tables that an officer can edit; `readPlan` is the inverse. */
export const drawPlan = ({ plan, registry, createdAt }: PlanToDraw): Drawing =>
  drawPlanRows(planRows(plan, registry), plan.title, createdAt);

/** The same of rows, behind sheets that say more of them. */
export function drawPlanRows(
  rows: ReturnType<typeof planRows>,
  title: string,
  createdAt: string,
  inFront: readonly SheetDrawing[] = [],
): Drawing {
  return {
    sheets: [
      ...inFront,
      drawPlanGuide(),
      ...PLAN_TABLES.map((table) => drawTable(table, rows[table.table])),
      drawPlanLists(),
    ],
    names: planNames((table) => rows[table].length),
    properties: new Map(),
    title: planDocumentTitle(title),
    createdAt,
  };
}
