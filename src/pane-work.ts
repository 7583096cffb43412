import type { PaneTasks } from "./ui/pane-tasks";
import { checkChosenFiles } from "./use-cases/check-files";
import { checkOpenWorkbook, marksOf } from "./use-cases/check-open-workbook";
import { insertForm, makeFormFile } from "./use-cases/insert-form";
import { makePlanFile } from "./use-cases/plan-export";
import { insertPlanTables, planInWorkbook } from "./use-cases/plan-in-workbook";
import { planProblemTexts } from "./use-cases/plan-problem-texts";
import { readUnitList } from "./use-cases/read-unit-list";
import { recallRollUp } from "./use-cases/recall-roll-up";
import { makeSummaryFile, rollUpChosenFiles, rollUpIntoWorkbook } from "./use-cases/roll-up-into-workbook";

/** Loaded as a piece of its own, after the pane is shown. */
export const paneTasks: PaneTasks = {
  insertForm,
  makeFormFile,
  checkChosenFiles,
  checkOpenWorkbook,
  marksOf,
  rollUpChosenFiles,
  rollUpIntoWorkbook,
  makeSummaryFile,
  recallRollUp,
  readUnitList,
  makePlanFile,
  insertPlanTables,
  planInWorkbook,
  planProblemTexts,
};
