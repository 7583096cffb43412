import type { Plan } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import type { PlanRow } from "../codec/plan-row";
import type { PlanTable } from "../codec/plan-sheet-problem";
import { ASSIGNMENTS } from "../tables/assignment-table";
import { changedRows, CHANGES } from "../tables/change-table";
import { CHECKS } from "../tables/check-table";
import { CRITERIA } from "../tables/criterion-table";
import { ELEMENTS } from "../tables/element-table";
import { GRADES } from "../tables/grade-table";
import { INDICATORS } from "../tables/indicator-table";
import { itemRows } from "../tables/item-table";
import { LEVELS } from "../tables/level-table";
import { PRACTICE } from "../tables/practice-table";
import { registerTableRows } from "../tables/register-table";
import { REPORTS } from "../tables/report-table";
import { ROUNDS } from "../tables/round-table";
import { SECTIONS } from "../tables/section-table";
import { SECTORS } from "../tables/sector-table";
import { unitRows, UNITS } from "../tables/unit-table";

/** Returns a plan, and its reporting units, as rows of the tables. */
export const planRows = (
  plan: Plan,
  registry: UnitRegistry | undefined,
): { readonly [T in PlanTable]: readonly PlanRow[] } => ({
  plan: itemRows(plan, registry),
  round: plan.rounds.map(ROUNDS.encode),
  section: plan.sections.map(SECTIONS.encode),
  element: plan.elements.map(ELEMENTS.encode),
  indicator: plan.indicators.map(INDICATORS.encode),
  check: plan.checks.map(CHECKS.encode),
  register: registerTableRows(plan.registers),
  unit: registry === undefined ? [] : unitRows(registry).map(UNITS.encode),
  assignment: (plan.assignments ?? []).map(ASSIGNMENTS.encode),
  criterion: (plan.criteria ?? []).map(CRITERIA.encode),
  grade: (plan.grades ?? []).map(GRADES.encode),
  report: (plan.reports ?? []).map(REPORTS.encode),
  level: plan.levels.map(LEVELS.encode),
  sector: plan.sectors.map(SECTORS.encode),
  change: (plan.changes ?? []).flatMap(changedRows).map(CHANGES.encode),
  practice: (plan.practice ?? []).map(PRACTICE.encode),
});
