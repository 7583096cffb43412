import type { OpenWorkbook } from "../use-cases/open-workbook";
import { goToCell } from "./go-to-cell";
import { isCellBeingEdited } from "./is-cell-being-edited";
import { recallText } from "./kept-text";
import { markCells } from "./marking/mark-cells";
import { paintDrawing } from "./painting/paint-drawing";
import { readOpenWorkbook } from "./reading/read-open-workbook";
import { runInExcel } from "./run-in-excel";
import { sheetNamesOf } from "./sheet-names-of";
import { writeCells } from "./write-cells";

/** The workbook that is open in Excel, through Office.js (ExcelApi 1.14 or newer). */
export const excelWorkbook: OpenWorkbook = {
  sheetNames: () => runInExcel(sheetNamesOf),
  read: (progress) => runInExcel((context) => readOpenWorkbook(context, progress)),
  paint: (drawing, progress, kept = new Map()) =>
    runInExcel(async (context) => {
      await paintDrawing(context, drawing, progress, kept);
      return undefined;
    }),
  goTo: (place) =>
    runInExcel(async (context) => {
      await goToCell(context, place);
      return undefined;
    }),
  mark: (marks) =>
    runInExcel(async (context) => {
      await markCells(context, marks);
      return undefined;
    }),
  unmark: () =>
    runInExcel(async (context) => {
      await markCells(context, []);
      return undefined;
    }),
  writeCells: (writes) => runInExcel((context) => writeCells(context, writes)),
  recall: (name) => runInExcel((context) => recallText(context, name)),
  isCellBeingEdited,
};
