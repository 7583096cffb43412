import type { PlanProblemLanguage } from "../../../../use-cases/plans/plan-problem-texts";
import { enLeftOver } from "./en-left-over";
import { enTableFaults } from "./en-table-faults";
import { enUnsoundPlan } from "./en-unsound-plan";

/** What is wrong with the tables of a plan, as the pane shows it to those whose Office is English. */
export const enPlanProblems: PlanProblemLanguage = {
  faults: { ...enTableFaults, ...enUnsoundPlan },
  place: (cell, heading) => (heading === undefined ? `Cell ${cell}` : `Cell ${cell} (${heading})`),
  leftOver: enLeftOver,
};
