export type { PlanSheetProblem } from "./codec/plan-sheet-problem";
export { newPlan } from "./office-plan/new-plan";
export { officePlanInWorkbook } from "./office-plan/office-plan-in-workbook";
export type { StoredPlanFile, OfficePlanMemory } from "./office-plan/office-plan-memory";
export { withOfficePlans, type PlanChoices } from "./office-plan/plan-choices";
export { makePlanFile, planDrawing, type NewYear } from "./office-plan/plan-export";
export { planFromFile, planFromFiles, type PlanFileFailure } from "./office-plan/plan-from-file";
export { insertPlanTables, planInWorkbook } from "./office-plan/plan-in-workbook";
export {
  leftOverTexts,
  planProblemText,
  planProblemTexts,
  type PlanProblemText,
  type PlanTableProblem,
} from "./problems/plan-problem-texts";
export type { OpenQuestion } from "./reading/answered-tables";
export type { LeftOver } from "./reading/left-over";
export type { PlanOfTables } from "./reading/read-plan";
