// The use cases behind the buttons. They and all the sheets they draw are a third of the pane's code, so this module is loaded
// as a piece of its own, after the pane is shown; the pane itself knows only its type.
export { checkChosenFiles } from "../../use-cases/checking/check-files";
export { marksOf } from "../../use-cases/checking/check-open-workbook";
export { insertFindings, makeFindingsFile } from "../../use-cases/checking/print-findings";
export { holdsStamp, stampOf } from "../../use-cases/closing/stamp";
export { checkCopies } from "../../use-cases/roll-up/check-copies";
export { comparedWith } from "../../use-cases/comparing/compared-with";
export { earlierRollUp, recallRollUp } from "../../use-cases/continuing/recall-roll-up";
export { officeAnswer, officeRows } from "../../use-cases/roll-up/office-part";
export { adjustmentAmount } from "../../use-cases/desk/adjustment-amount";
export {
  explainFinding,
  explanationFor,
  explanationKey,
  withdrawExplanation,
} from "../../use-cases/explaining/explain-finding";
export { insertFacts, makeFactsFile } from "../../use-cases/facts/make-facts";
export { insertForm, makeFormFile } from "../../use-cases/forms/insert-form";
export { formsArchiveName, makeFormFiles } from "../../use-cases/forms/issue-forms";
export { decidedFix } from "../../use-cases/mending/decided-fix";
export { applyFixes } from "../../use-cases/mending/fix-open-workbook";
export { proposeFixes } from "../../use-cases/mending/fix-proposals";
export { inspectOpenWorkbook } from "../../use-cases/mending/inspect-open-workbook";
export { mendCopy } from "../../use-cases/mending/mend-copy";
export { undoFixes } from "../../use-cases/mending/undo-fixes";
export { insertReminders, makeRemindersFile } from "../../use-cases/open-summary/desk-reminders";
export {
  canExplain,
  explainFigure,
  explainSelection,
  writtenNotes,
} from "../../use-cases/open-summary/explain-selection";
export { openSource } from "../../use-cases/open-summary/open-source";
export { openSummary } from "../../use-cases/open-summary/open-summary";
export { writeLedger } from "../../use-cases/open-summary/write-ledger";
export { officePlanInWorkbook } from "../../use-cases/plans/office-plan-in-workbook";
export { makePlanFile } from "../../use-cases/plans/plan-export";
export { insertPlanTables, planInWorkbook } from "../../use-cases/plans/plan-in-workbook";
export { leftOverTexts, planProblems, planProblemTexts } from "../../use-cases/plans/plan-problem-texts";
export { makeLists } from "../../use-cases/reporting/make-lists";
export { makeReport } from "../../use-cases/reporting/make-report";
export { alreadyRead } from "../../use-cases/received/already-read";
export { inReadingOrder } from "../../use-cases/received/in-reading-order";
export { preparePrint } from "../../use-cases/printing/prepare-print";
export { rereadChanged } from "../../use-cases/received/reread-changed";
export { makeSlips, slipFiles } from "../../use-cases/returning/make-slips";
export {
  EMPTY_WORK,
  goOnFrom,
  withChanges,
  withOfficePart,
  withoutFiles,
  withWritten,
  written,
} from "../../use-cases/roll-up/desk-work";
export {
  makeSummaryFile,
  rollUpChosenFiles,
  rollUpIntoWorkbook,
} from "../../use-cases/roll-up/roll-up-into-workbook";
export { nobodyCounts } from "../../use-cases/roll-up/roll-up-facts";
export { subjectOf } from "../../use-cases/roll-up/roll-up-subject";
export { foundSubjects } from "../../use-cases/sorting/found-subjects";
export { sortReadings } from "../../use-cases/sorting/sort-readings";
export { readUnitList } from "../../use-cases/units/read-unit-list";
