import type { PaneTasks } from "./ui/pane-tasks";
import { checkChosenFiles } from "./use-cases/check-files";
import { marksOf } from "./use-cases/check-open-workbook";
import { applyFixes } from "./use-cases/fix-open-workbook";
import { proposeFixes } from "./use-cases/fix-proposals";
import { insertForm, makeFormFile } from "./use-cases/insert-form";
import { inspectOpenWorkbook } from "./use-cases/inspect-open-workbook";
import { makeSlips, slipFiles } from "./use-cases/make-slips";
import { mendCopy } from "./use-cases/mend-copy";
import { ownPlanInWorkbook } from "./use-cases/own-plan-in-workbook";
import { makePlanFile } from "./use-cases/plan-export";
import { insertPlanTables, planInWorkbook } from "./use-cases/plan-in-workbook";
import { planProblemTexts } from "./use-cases/plan-problem-texts";
import { insertFindings, makeFindingsFile } from "./use-cases/print-findings";
import { readUnitList } from "./use-cases/read-unit-list";
import { recallRollUp } from "./use-cases/recall-roll-up";
import { rereadChanged } from "./use-cases/reread-changed";
import { makeSummaryFile, rollUpChosenFiles, rollUpIntoWorkbook } from "./use-cases/roll-up-into-workbook";
import { undoFixes } from "./use-cases/undo-fixes";

/** Loaded as a piece of its own, after the pane is shown. */
export const paneTasks: PaneTasks = {
  insertForm,
  makeFormFile,
  checkChosenFiles,
  rereadChanged,
  inspectOpenWorkbook,
  proposeFixes,
  applyFixes,
  undoFixes,
  mendCopy,
  makeSlips,
  slipFiles,
  insertFindings,
  makeFindingsFile,
  marksOf,
  rollUpChosenFiles,
  rollUpIntoWorkbook,
  makeSummaryFile,
  recallRollUp,
  readUnitList,
  makePlanFile,
  insertPlanTables,
  planInWorkbook,
  ownPlanInWorkbook,
  planProblemTexts,
};
