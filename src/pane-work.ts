import { comparedWith } from "./use-cases/comparing/compared-with";
import type { PaneTasks } from "./ui/services/pane-tasks";
import { checkChosenFiles } from "./use-cases/checking/check-files";
import { marksOf } from "./use-cases/checking/check-open-workbook";
import { insertReminders, makeRemindersFile } from "./use-cases/open-summary/desk-reminders";
import {
  EMPTY_WORK,
  goOnFrom,
  withChanges,
  withoutFiles,
  withWritten,
  written,
} from "./use-cases/roll-up/desk-work";
import { adjustmentAmount } from "./use-cases/desk/adjustment-amount";
import {
  explainFigure,
  explainSelection,
  isFigureSheet,
  writtenNotes,
} from "./use-cases/open-summary/explain-selection";
import { openSource } from "./use-cases/open-summary/open-source";
import { openSummary } from "./use-cases/open-summary/open-summary";
import { writeLedger } from "./use-cases/open-summary/write-ledger";
import { decidedFix } from "./use-cases/mending/decided-fix";
import {
  explainFinding,
  explanationFor,
  explanationKey,
  withdrawExplanation,
} from "./use-cases/explaining/explain-finding";
import { applyFixes } from "./use-cases/mending/fix-open-workbook";
import { proposeFixes } from "./use-cases/mending/fix-proposals";
import { insertForm, makeFormFile } from "./use-cases/forms/insert-form";
import { inspectOpenWorkbook } from "./use-cases/mending/inspect-open-workbook";
import { makeSlips, slipFiles } from "./use-cases/returning/make-slips";
import { mendCopy } from "./use-cases/mending/mend-copy";
import { ownPlanInWorkbook } from "./use-cases/plans/own-plan-in-workbook";
import { makePlanFile } from "./use-cases/plans/plan-export";
import { insertPlanTables, planInWorkbook } from "./use-cases/plans/plan-in-workbook";
import { planProblemTexts } from "./use-cases/plans/plan-problem-texts";
import { insertFindings, makeFindingsFile } from "./use-cases/checking/print-findings";
import { readUnitList } from "./use-cases/units/read-unit-list";
import { earlierRollUp, recallRollUp } from "./use-cases/continuing/recall-roll-up";
import { rereadChanged } from "./use-cases/received/reread-changed";
import {
  makeSummaryFile,
  rollUpChosenFiles,
  rollUpIntoWorkbook,
} from "./use-cases/roll-up/roll-up-into-workbook";
import { undoFixes } from "./use-cases/mending/undo-fixes";

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
