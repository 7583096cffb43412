import type { OpenWorkbook, Breaks, LeftOut, SheetPrint, HostFailure } from "../workbook/open-workbook";
import { recallText } from "./painting/stored-text";
import { markCells } from "./marking/mark-cells";
import { endUnfinished, removeHalfPainting, whilePainting } from "./painting/half-painting";
import { paintDrawing } from "./painting/paint-drawing";
import { lostValidations } from "./reading/lost-validations";
import { readOpenWorkbook } from "./reading/read-open-workbook";
import { repaintDrawing } from "./repainting/repaint-drawing";
import { restoreValidations } from "./changing/restore-validations";
import { runInExcel as run, hasExcelApi } from "./host/run-in-excel";
import { expectSelection, selectedCell, reportPainting, watchSelection } from "./host/watch-selection";
import { writeCells } from "./changing/write-cells";
import { type CellPlace, parseA1, sheetKey } from "../workbook/grid";
import { HostStop } from "./host/host-stop";
import { excelCode, failureOf } from "./host/excel-failure";
import { printFinishes } from "./painting/print-steps";
import { refusedAmong } from "./host/refused-among";
import { leftBehind } from "./host/sheet-protection";
import { fail, succeed, type Outcome } from "../base/outcome";

/** Runs work on the open workbook, after what an earlier painting has left undone. */
const runInExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>) =>
  run(async (context) => {
    await endUnfinished(context);
    return work(context);
  });

/** Requirement set of Excel.createWorkbook. */
const NEEDED_SET = "1.8";

/** Opens an .xlsx file as a new workbook, in another window or, on the web, in another tab. */
async function openCopy(bytes: Uint8Array): Promise<Outcome<undefined, HostFailure>> {
  if (!hasExcelApi(NEEDED_SET)) return fail({ kind: "excel-too-old", needed: NEEDED_SET });
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return succeed(undefined);
  } catch (error) {
    return fail(failureOf(error));
  }
}

/**
 * The number of arguments of a call is limited. A multiple of three, so that the pieces join without padding.
 */
const PIECE = 3 * 8_192;

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE))));
  }
  return pieces.join("");
}

/**
 * Applies print set-ups to existing sheets. Returns what Excel or the printer refused. Throws a HostStop that
 * names the sheets if Excel does not answer meanwhile.
 */
async function setUpPrint(
  context: Excel.RequestContext,
  prints: readonly SheetPrint[],
): Promise<readonly LeftOut[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const present = new Set(worksheets.items.map(({ name }) => sheetKey(name)));
  const finishes = prints
    .filter(({ sheet }) => present.has(sheetKey(sheet)))
    .flatMap(({ sheet, print }) => printFinishes(print).map((finish) => ({ ...finish, sheet })));
  try {
    const refused = await refusedAmong(context, finishes, ({ sheet, apply }) =>
      apply(worksheets.getItem(sheet)),
    );
    return [...refused.keys()].map(({ what, sheet }): LeftOut => ({ what, sheet }));
  } catch (error) {
    const why = failureOf(error);
    // Nobody can read back how far it came.
    throw new HostStop(leftBehind(why, [...new Set(finishes.map(({ sheet }) => sheet))], []));
  }
}

/**
 * Returns whether someone is editing a cell. Unlike our other requests, this small one does not ask Excel to
 * wait for that. Any other error means no: pending calls receive it themselves.
 */
async function isCellBeingEdited(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: false }, async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return false;
  } catch (error) {
    const code = excelCode(error);
    if (code === undefined) throw error;
    return code === "InvalidOperationInCellEditMode";
  }
}

/**
 * Pauses on the page's thread. Uses messages, because consecutive timers wait 4 ms each, and a second or more
 * while the page is hidden.
 */
const pageBreaks: Breaks = {
  now: () => performance.now(),
  take: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    }),
};

/** Shows and selects a cell. Throws a HostStop if its sheet is gone. */
async function goToCell(context: Excel.RequestContext, { sheet, cell }: CellPlace): Promise<void> {
  if (parseA1(cell) === undefined) throw new Error(`No cell: ${cell}`);
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("name");
  await context.sync();
  if (worksheet.isNullObject) throw new HostStop({ kind: "sheet-missing", sheet });
  worksheet.activate();
  worksheet.getRange(cell).select();
  await context.sync();
}

/** The workbook that is open in Excel, through Office.js (ExcelApi 1.14 or newer). */
export const excelWorkbook: OpenWorkbook = {
  breaks: pageBreaks,
  sheetNames: () => runInExcel(sheetNamesOf),
  read: (progress, needs) =>
    runInExcel((context) => readOpenWorkbook(context, { breaks: pageBreaks, progress, needs })),
  paint: async (drawing, progress, texts = new Map()) => {
    const painted = await runInExcel((context) =>
      whilePainting(() => paintDrawing(context, drawing, { progress, texts, breaks: pageBreaks })),
    );
    reportPainting();
    return painted;
  },
  repaint: (difference, before) =>
    runInExcel((context) => whilePainting(() => repaintDrawing(context, difference, before))),
  setUpPrint: (prints) => runInExcel((context) => setUpPrint(context, prints)),
  goTo: (place) =>
    runInExcel(async (context) => {
      expectSelection(place);
      await goToCell(context, place);
      return undefined;
    }),
  mark: (marks) => runInExcel((context) => markCells(context, marks)),
  unmark: () => runInExcel((context) => markCells(context, [])),
  writeCells: (writes) => runInExcel((context) => writeCells(context, writes)),
  lostValidations: (expected) => runInExcel((context) => lostValidations(context, expected)),
  restoreValidations: (expected) =>
    runInExcel(async (context) => {
      await restoreValidations(context, expected);
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
 * Removes the remains of a painting that was interrupted when the pane was closed. If the workbook cannot be
 * changed now, the remains stay hidden until the next attempt.
 */
export async function tidyWorkbook(): Promise<void> {
  await runInExcel(removeHalfPainting);
}

/** Returns the names of all sheets in tab order, including hidden ones. */
async function sheetNamesOf(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}
