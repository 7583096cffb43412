import type { comparedWith } from "../../use-cases/comparing/compared-with";
import type { checkChosenFiles } from "../../use-cases/checking/check-files";
import type { marksOf } from "../../use-cases/checking/check-open-workbook";
import type {
  EMPTY_WORK,
  goOnFrom,
  withChanges,
  withoutFiles,
  withWritten,
  written,
} from "../../use-cases/roll-up/desk-work";
import type { adjustmentAmount } from "../../use-cases/desk/adjustment-amount";
import type { decidedFix } from "../../use-cases/mending/decided-fix";
import type {
  explainFinding,
  explanationFor,
  explanationKey,
  withdrawExplanation,
} from "../../use-cases/explaining/explain-finding";
import type { applyFixes } from "../../use-cases/mending/fix-open-workbook";
import type {
  explainFigure,
  explainSelection,
  isFigureSheet,
  writtenNotes,
} from "../../use-cases/open-summary/explain-selection";
import type { openSource } from "../../use-cases/open-summary/open-source";
import type { openSummary } from "../../use-cases/open-summary/open-summary";
import type { writeLedger } from "../../use-cases/open-summary/write-ledger";
import type { proposeFixes } from "../../use-cases/mending/fix-proposals";
import type { insertForm, makeFormFile } from "../../use-cases/forms/insert-form";
import type { inspectOpenWorkbook } from "../../use-cases/mending/inspect-open-workbook";
import type { makeSlips, slipFiles } from "../../use-cases/returning/make-slips";
import type { mendCopy } from "../../use-cases/mending/mend-copy";
import type { ownPlanInWorkbook } from "../../use-cases/plans/own-plan-in-workbook";
import type { makePlanFile } from "../../use-cases/plans/plan-export";
import type { insertPlanTables, planInWorkbook } from "../../use-cases/plans/plan-in-workbook";
import type { planProblemTexts } from "../../use-cases/plans/plan-problem-texts";
import type { insertFindings, makeFindingsFile } from "../../use-cases/checking/print-findings";
import type { readUnitList } from "../../use-cases/units/read-unit-list";
import type { insertReminders, makeRemindersFile } from "../../use-cases/open-summary/desk-reminders";
import type { earlierRollUp, recallRollUp } from "../../use-cases/continuing/recall-roll-up";
import type { rereadChanged } from "../../use-cases/received/reread-changed";
import type { undoFixes } from "../../use-cases/mending/undo-fixes";
import type {
  makeSummaryFile,
  rollUpChosenFiles,
  rollUpIntoWorkbook,
} from "../../use-cases/roll-up/roll-up-into-workbook";

/**
 * The use cases behind the buttons. They and all the sheets they draw are a third of the pane's code, so they are loaded
 * after the pane is shown; the pane itself knows only their types.
 */
export interface PaneTasks {
  readonly insertForm: typeof insertForm;
  readonly makeFormFile: typeof makeFormFile;
  readonly checkChosenFiles: typeof checkChosenFiles;
  readonly rereadChanged: typeof rereadChanged;
  readonly inspectOpenWorkbook: typeof inspectOpenWorkbook;
  readonly proposeFixes: typeof proposeFixes;
  readonly applyFixes: typeof applyFixes;
  readonly undoFixes: typeof undoFixes;
  readonly mendCopy: typeof mendCopy;
  readonly makeSlips: typeof makeSlips;
  readonly slipFiles: typeof slipFiles;
  readonly insertFindings: typeof insertFindings;
  readonly makeFindingsFile: typeof makeFindingsFile;
  readonly marksOf: typeof marksOf;
  readonly comparedWith: typeof comparedWith;
  readonly rollUpChosenFiles: typeof rollUpChosenFiles;
  readonly rollUpIntoWorkbook: typeof rollUpIntoWorkbook;
  readonly makeSummaryFile: typeof makeSummaryFile;
  readonly recallRollUp: typeof recallRollUp;
  readonly earlierRollUp: typeof earlierRollUp;
  readonly emptyWork: typeof EMPTY_WORK;
  readonly goOnFrom: typeof goOnFrom;
  readonly withChanges: typeof withChanges;
  readonly withoutFiles: typeof withoutFiles;
  readonly written: typeof written;
  readonly withWritten: typeof withWritten;
  readonly insertReminders: typeof insertReminders;
  readonly makeRemindersFile: typeof makeRemindersFile;
  readonly readUnitList: typeof readUnitList;
  readonly makePlanFile: typeof makePlanFile;
  readonly insertPlanTables: typeof insertPlanTables;
  readonly planInWorkbook: typeof planInWorkbook;
  readonly ownPlanInWorkbook: typeof ownPlanInWorkbook;
  readonly planProblemTexts: typeof planProblemTexts;
  readonly openSummary: typeof openSummary;
  readonly isFigureSheet: typeof isFigureSheet;
  readonly explainSelection: typeof explainSelection;
  readonly explainFigure: typeof explainFigure;
  readonly writtenNotes: typeof writtenNotes;
  readonly openSource: typeof openSource;
  readonly writeLedger: typeof writeLedger;
  readonly adjustmentAmount: typeof adjustmentAmount;
  readonly explainFinding: typeof explainFinding;
  readonly explanationFor: typeof explanationFor;
  readonly explanationKey: typeof explanationKey;
  readonly withdrawExplanation: typeof withdrawExplanation;
  readonly decidedFix: typeof decidedFix;
}
