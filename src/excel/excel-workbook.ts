import type { OpenWorkbook } from "../workbook/open-workbook";
import { goToCell } from "./host/go-to-cell";
import { isCellBeingEdited } from "./host/is-cell-being-edited";
import { recallText } from "./host/stored-text";
import { markCells } from "./marking/mark-cells";
import { openCopy } from "./host/open-copy";
import { pageBreaks } from "./host/page-breaks";
import { removeHalfPainting } from "./painting/half-painting";
import { paintDrawing } from "./painting/paint-drawing";
import { lostValidations } from "./reading/lost-validations";
import { readOpenWorkbook } from "./reading/read-open-workbook";
import { repaintDrawing } from "./repainting/repaint-drawing";
import { restoreValidations } from "./host/restore-validations";
import { runInExcel } from "./host/run-in-excel";
import { setUpPrint } from "./host/set-up-print";
import { leadTo, selectedCell, tellPainted, watchSelection } from "./host/watch-selection";
import { writeCells } from "./host/write-cells";

/** The workbook that is open in Excel, through Office.js (ExcelApi 1.14 or newer). */
export const excelWorkbook: OpenWorkbook = {
  breaks: pageBreaks,
  sheetNames: () => runInExcel(sheetNamesOf),
  read: (progress, needs) =>
    runInExcel((context) => readOpenWorkbook(context, { breaks: pageBreaks, progress, needs })),
  paint: async (drawing, progress, kept = new Map()) => {
    const painted = await runInExcel((context) =>
      paintDrawing(context, drawing, { progress, kept, breaks: pageBreaks }),
    );
    tellPainted();
    return painted;
  },
  repaint: (difference, before) => runInExcel((context) => repaintDrawing(context, difference, before)),
  setUpPrint: (prints) => runInExcel((context) => setUpPrint(context, prints)),
  goTo: (place) =>
    runInExcel(async (context) => {
      leadTo(place);
      await goToCell(context, place);
      return undefined;
    }),
  mark: (marks) => runInExcel((context) => markCells(context, marks)),
  unmark: () => runInExcel((context) => markCells(context, [])),
  writeCells: (writes) => runInExcel((context) => writeCells(context, writes)),
  lostValidations: (wanted) => runInExcel((context) => lostValidations(context, wanted)),
  restoreValidations: (wanted) =>
    runInExcel(async (context) => {
      await restoreValidations(context, wanted);
      return undefined;
    }),
  openCopy,
  save: () =>
    runInExcel(async (context) => {
      context.workbook.save(Excel.SaveBehavior.prompt);
      await context.sync();
      return undefined;
    }),
  recall: (name) => runInExcel((context) => recallText(context, name)),
  watchSelection,
  selectedCell,
  isCellBeingEdited,
};

/**
 * Takes away what a painting left behind that was cut off when the pane was closed. A workbook that cannot be changed now keeps
 * it until the next time: it is hidden.
 */
export async function tidyWorkbook(): Promise<void> {
  await runInExcel(removeHalfPainting);
}

/** The names of all sheets in tab order, hidden ones too. */
async function sheetNamesOf(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}
