import type { Plan } from "../../../domain/plan/plan";
import type { UnitRegistry } from "../../../domain/unit/unit";
import type { PlanTable } from "../plan-tables";
import { checkRows } from "./check-rows";
import { elementRows } from "./element-rows";
import { changeRows, levelRows, roundRows, sectionRows, sectorRows } from "./frame-rows";
import { indicatorRows } from "./indicator-rows";
import { itemRows } from "./item-rows";
import type { PlanRow } from "./plan-row";
import { registerRows } from "./register-rows";
import { assignmentRows, unitRows } from "./unit-rows";

/** The rows of every table. */
export type PlanRows = { readonly [T in PlanTable]: readonly PlanRow<T>[] };

/** A plan, and the units that report by it, as rows of tables. */
export const planRows = (plan: Plan, registry: UnitRegistry | undefined): PlanRows => ({
  plan: itemRows(plan, registry),
  round: roundRows(plan),
  section: sectionRows(plan),
  element: elementRows(plan),
  indicator: indicatorRows(plan),
  check: checkRows(plan),
  register: registerRows(plan),
  unit: unitRows(registry),
  assignment: assignmentRows(plan),
  level: levelRows(plan),
  sector: sectorRows(plan),
  change: changeRows(plan),
});
