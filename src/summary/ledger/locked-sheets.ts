import { currentClosing, type Ledger } from "../../model/ledger";
import type { SheetDrawing } from "../../workbook/drawing";

/**
 * The sheets of a summary; of a round that is closed they are locked, so that nobody changes them by a slip.
 */
export const lockedSheets = (
  sheets: readonly SheetDrawing[],
  { closings }: Ledger,
): readonly SheetDrawing[] =>
  currentClosing(closings) === undefined ? sheets : sheets.map((sheet) => ({ ...sheet, isProtected: true }));
