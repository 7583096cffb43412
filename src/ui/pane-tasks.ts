import type { checkChosenFiles } from "../use-cases/check-files";
import type { checkOpenWorkbook, marksOf } from "../use-cases/check-open-workbook";
import type { insertForm, makeFormFile } from "../use-cases/insert-form";
import type { makePlanFile } from "../use-cases/plan-export";
import type { insertPlanTables, planInWorkbook } from "../use-cases/plan-in-workbook";
import type { planProblemTexts } from "../use-cases/plan-problem-texts";
import type { readUnitList } from "../use-cases/read-unit-list";
import type { recallRollUp } from "../use-cases/recall-roll-up";
import type {
  makeSummaryFile,
  rollUpChosenFiles,
  rollUpIntoWorkbook,
} from "../use-cases/roll-up-into-workbook";

/**
 * The use cases behind the buttons. They and all the sheets they draw are a third of the pane's code, so they are loaded
 * after the pane is shown; the pane itself knows only their types.
 */
export interface PaneTasks {
  readonly insertForm: typeof insertForm;
  readonly makeFormFile: typeof makeFormFile;
  readonly checkChosenFiles: typeof checkChosenFiles;
  readonly checkOpenWorkbook: typeof checkOpenWorkbook;
  readonly marksOf: typeof marksOf;
  readonly rollUpChosenFiles: typeof rollUpChosenFiles;
  readonly rollUpIntoWorkbook: typeof rollUpIntoWorkbook;
  readonly makeSummaryFile: typeof makeSummaryFile;
  readonly recallRollUp: typeof recallRollUp;
  readonly readUnitList: typeof readUnitList;
  readonly makePlanFile: typeof makePlanFile;
  readonly insertPlanTables: typeof insertPlanTables;
  readonly planInWorkbook: typeof planInWorkbook;
  readonly planProblemTexts: typeof planProblemTexts;
}
