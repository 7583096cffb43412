import { closedNow } from "../../../domain/ledger/closing";
import type { Ledger } from "../../../domain/ledger/ledger";
import type { SheetDrawing } from "../../drawing";

/** The sheets of a summary; of a round that is closed they are locked, so that nobody changes them by a slip. */
export const lockedSheets = (
  sheets: readonly SheetDrawing[],
  { closings }: Ledger,
): readonly SheetDrawing[] =>
  closedNow(closings) === undefined ? sheets : sheets.map((sheet) => ({ ...sheet, isProtected: true }));
