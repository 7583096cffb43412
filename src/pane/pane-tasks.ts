// Use cases of the buttons. With their sheets they are a third of the pane's code, loaded after the pane is
// shown; the pane itself imports only their type.
export { checkChosenFiles } from "../desk/checking";
export { cellMarks } from "../desk/checking";
export { insertFindings, makeFindingsFile } from "../desk/checking";
export { holdsStamp, stampOf } from "../desk/roll-up";
export { comparedWith } from "../desk/continuing";
export { earlierRollUp, recallRollUp } from "../desk/continuing";
export { officeAnswer, officeRows } from "../desk/roll-up";
export { adjustmentAmount } from "../desk/open-summary";
export { explainFinding, explanationFor, explanationKey, withdrawExplanation } from "../desk/checking";
export { insertFacts, makeFactsFile } from "../desk/facts";
export { insertForm, makeFormFile } from "../forms/issue";
export { formsArchiveName, makeFormFiles } from "../forms/issue";
export { decidedFix } from "../desk/mending";
export { applyFixes } from "../desk/mending";
export { proposeFixes } from "../desk/mending";
export { inspectOpenWorkbook } from "../desk/mending";
export { mendCopy } from "../desk/mending";
export { undoFixes } from "../desk/mending";
export { insertReminders, makeRemindersFile } from "../desk/open-summary";
export { canExplain, explainFigure, explainSelection, writtenNotes } from "../desk/open-summary";
export { openSource } from "../desk/open-summary";
export { openSummary } from "../desk/open-summary";
export { writeLedger } from "../desk/open-summary";
export { officePlanInWorkbook } from "../planbook/office-plan";
export { makePlanFile } from "../planbook/office-plan";
export { insertPlanTables, planInWorkbook } from "../planbook/office-plan";
export { leftOverTexts, planProblemTexts } from "../planbook/office-plan";
export { planProblems } from "../planbook/plan-problems";
export { makeLists } from "../desk/reporting";
export { makeReport } from "../desk/reporting";
export { alreadyRead } from "../desk/received";
export { sortedByName } from "../recognise/own-form";
export { preparePrint } from "../desk/roll-up";
export { rereadChanged } from "../desk/received";
export { makeSlips, slipFiles } from "../desk/mending";
export {
  EMPTY_WORK,
  goOnFrom,
  withChanges,
  withOfficePart,
  withoutFiles,
  withWritten,
  written,
} from "../desk/roll-up";
export { makeSummaryFile, rollUpChosenFiles, rollUpIntoWorkbook } from "../desk/roll-up";
export { nobodyCounts } from "../desk/roll-up";
export { subjectOf } from "../desk/roll-up";
export { foundSubjects } from "../desk/sorting";
export { sortReadings } from "../desk/sorting";
export { readUnitList } from "../desk/received";
