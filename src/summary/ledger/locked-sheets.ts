import { currentClosing, type Ledger } from "../../model/ledger";
import type { SheetDrawing } from "../../workbook/drawing";

/** Locks the sheets of a closed round against accidental changes. */
export const lockedSheets = (
  sheets: readonly SheetDrawing[],
  { closings }: Ledger,
): readonly SheetDrawing[] =>
  currentClosing(closings) === undefined
    ? sheets
    : sheets.map((sheet) => ({ ...sheet, isProtected: true, needsLock: true }));
