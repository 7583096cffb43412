// The use cases behind the buttons. They and all the sheets they draw are a third of the pane's code, so this module is loaded
// as a piece of its own, after the pane is shown; the pane itself knows only its type.
export { checkChosenFiles } from "../desk/checking/check-files";
export { marksOf } from "../desk/checking/check-open-workbook";
export { insertFindings, makeFindingsFile } from "../desk/checking/print-findings";
export { holdsStamp, stampOf } from "../desk/closing/stamp";
export { checkCopies } from "../desk/roll-up/check-copies";
export { comparedWith } from "../desk/comparing/compared-with";
export { earlierRollUp, recallRollUp } from "../desk/continuing/recall-roll-up";
export { officeAnswer, officeRows } from "../desk/roll-up/office-part";
export { adjustmentAmount } from "../desk/decisions/adjustment-amount";
export {
  explainFinding,
  explanationFor,
  explanationKey,
  withdrawExplanation,
} from "../desk/explaining/explain-finding";
export { insertFacts, makeFactsFile } from "../desk/facts/make-facts";
export { insertForm, makeFormFile } from "../forms/issuing/insert-form";
export { formsArchiveName, makeFormFiles } from "../forms/issuing/issue-forms";
export { decidedFix } from "../desk/mending/decided-fix";
export { applyFixes } from "../desk/mending/fix-open-workbook";
export { proposeFixes } from "../desk/mending/fix-proposals";
export { inspectOpenWorkbook } from "../desk/mending/inspect-open-workbook";
export { mendCopy } from "../desk/mending/mend-copy";
export { undoFixes } from "../desk/mending/undo-fixes";
export { insertReminders, makeRemindersFile } from "../desk/open-summary/desk-reminders";
export {
  canExplain,
  explainFigure,
  explainSelection,
  writtenNotes,
} from "../desk/open-summary/explain-selection";
export { openSource } from "../desk/open-summary/open-source";
export { openSummary } from "../desk/open-summary/open-summary";
export { writeLedger } from "../desk/open-summary/write-ledger";
export { officePlanInWorkbook } from "../planbook/office-plan/office-plan-in-workbook";
export { makePlanFile } from "../planbook/office-plan/plan-export";
export { insertPlanTables, planInWorkbook } from "../planbook/office-plan/plan-in-workbook";
export { leftOverTexts, planProblems, planProblemTexts } from "../planbook/office-plan/plan-problem-texts";
export { makeLists } from "../desk/reporting/make-lists";
export { makeReport } from "../desk/reporting/make-report";
export { alreadyRead } from "../desk/received/already-read";
export { inReadingOrder } from "../recognise/own-form/in-reading-order";
export { preparePrint } from "../desk/printing/prepare-print";
export { rereadChanged } from "../desk/received/reread-changed";
export { makeSlips, slipFiles } from "../desk/returning/make-slips";
export {
  EMPTY_WORK,
  goOnFrom,
  withChanges,
  withOfficePart,
  withoutFiles,
  withWritten,
  written,
} from "../desk/roll-up/desk-work";
export {
  makeSummaryFile,
  rollUpChosenFiles,
  rollUpIntoWorkbook,
} from "../desk/roll-up/roll-up-into-workbook";
export { nobodyCounts } from "../desk/roll-up/roll-up-facts";
export { subjectOf } from "../desk/roll-up/roll-up-subject";
export { foundSubjects } from "../desk/sorting/found-subjects";
export { sortReadings } from "../desk/sorting/sort-readings";
export { readUnitList } from "../desk/units/read-unit-list";
