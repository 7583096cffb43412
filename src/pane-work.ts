import { comparedWith } from "./use-cases/compared-with";
import type { PaneTasks } from "./ui/pane-tasks";
import { checkChosenFiles } from "./use-cases/check-files";
import { marksOf } from "./use-cases/check-open-workbook";
import { insertReminders, makeRemindersFile } from "./use-cases/desk-reminders";
import { EMPTY_WORK, goOnFrom, withChanges, withoutFiles, withWritten, written } from "./use-cases/desk-work";
import { adjustmentAmount } from "./use-cases/adjustment-amount";
import { explainFigure, explainSelection, isFigureSheet, writtenNotes } from "./use-cases/explain-selection";
import { openSource } from "./use-cases/open-source";
import { openSummary } from "./use-cases/open-summary";
import { writeLedger } from "./use-cases/write-ledger";
import { decidedFix } from "./use-cases/decided-fix";
import {
  explainFinding,
  explanationFor,
  explanationKey,
  withdrawExplanation,
} from "./use-cases/explain-finding";
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
import { earlierRollUp, recallRollUp } from "./use-cases/recall-roll-up";
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
  comparedWith,
  rollUpChosenFiles,
  rollUpIntoWorkbook,
  makeSummaryFile,
  recallRollUp,
  earlierRollUp,
  emptyWork: EMPTY_WORK,
  goOnFrom,
  withChanges,
  withoutFiles,
  withWritten,
  written,
  insertReminders,
  makeRemindersFile,
  readUnitList,
  makePlanFile,
  insertPlanTables,
  planInWorkbook,
  ownPlanInWorkbook,
  planProblemTexts,
  openSummary,
  isFigureSheet,
  explainSelection,
  explainFigure,
  writtenNotes,
  openSource,
  writeLedger,
  adjustmentAmount,
  explainFinding,
  explanationFor,
  explanationKey,
  withdrawExplanation,
  decidedFix,
};
