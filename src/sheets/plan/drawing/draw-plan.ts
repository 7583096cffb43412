import type { Plan } from "../../../domain/plan/plan";
import type { UnitRegistry } from "../../../domain/unit/unit";
import type { Drawing } from "../../drawing";
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
export function drawPlan({ plan, registry, createdAt }: PlanToDraw): Drawing {
  const rows = planRows(plan, registry);
  return {
    sheets: [
      drawPlanGuide(),
      ...PLAN_TABLES.map((table) => drawTable(table, rows[table.table])),
      drawPlanLists(),
    ],
    names: planNames((table) => rows[table].length),
    properties: new Map(),
    title: planDocumentTitle(plan.title),
    createdAt,
  };
}
