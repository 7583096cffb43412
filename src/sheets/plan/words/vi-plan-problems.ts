import { viLeftOver } from "./left-over-words";
import type { PlanProblemLanguage } from "./fault-words";
import { viTableFaults } from "./vi-table-faults";
import { viUnsoundPlan } from "./vi-unsound-plan";

/** What is wrong with the tables of a plan, in Vietnamese. */
export const viPlanProblems: PlanProblemLanguage = {
  faults: { ...viTableFaults, ...viUnsoundPlan },
  place: (cell, heading) => (heading === undefined ? `Ô ${cell}` : `Ô ${cell} (${heading})`),
  leftOver: viLeftOver,
};
