import type { Plan } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import type { Drawing, SheetDrawing } from "../../workbook/drawing";
import { planDocumentTitle } from "../words/plan-guide-words";
import type { Table } from "../codec/table";
import { PLAN_TABLES } from "../tables/plan-tables";
import { drawPlanGuide, drawPlanLists } from "./draw-plan-guide";
import { drawTable } from "./draw-table";
import { INDICATORS } from "../tables/indicator-table";
import { ROUNDS } from "../tables/round-table";
import { UNITS } from "../tables/unit-table";
import { planRows } from "./plan-rows";
import { shownRows } from "./shown-rows";
import { planNames } from "./table-validations";

/** The plan to draw. */
interface PlanToDraw {
  readonly plan: Plan;
  /** The reporting units; absent = the table of units stays empty. */
  readonly registry?: UnitRegistry | undefined;
  /** ISO date-time of the file. */
  readonly createdAt: string;
}

/** The most edited tables come first. */
const EDITED: readonly Table[] = [INDICATORS, ROUNDS, UNITS];

/** Draws a plan as a workbook of editable tables; `readPlan` is the inverse. */
export const drawPlan = ({ plan, registry, createdAt }: PlanToDraw): Drawing =>
  drawPlanRows(planRows(plan, registry), plan.title, createdAt);

/** Draws rows of tables behind other sheets. */
export function drawPlanRows(
  rows: ReturnType<typeof planRows>,
  title: string,
  createdAt: string,
  inFront: readonly SheetDrawing[] = [],
): Drawing {
  const drawn = (table: Table): SheetDrawing => drawTable(table, shownRows(table, rows));
  return {
    sheets: [
      ...inFront,
      ...EDITED.map(drawn),
      drawPlanGuide(),
      ...PLAN_TABLES.filter((table) => !EDITED.includes(table)).map(drawn),
      drawPlanLists(),
    ],
    names: planNames((table) => rows[table].length),
    properties: new Map(),
    title: planDocumentTitle(title),
    createdAt,
  };
}
