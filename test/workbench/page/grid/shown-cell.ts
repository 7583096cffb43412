import type { Sheet } from "../../../host/model/sheet";
import { shownText } from "../../../host/model/shown-text";
import { ExcelError } from "../../../host/protocol/excel-error";

/**
 * What a cell shows, in the language of the user; its plain value under a number format nobody has taught the
 * stand-in.
 */
export function shownCell(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  try {
    return shownText(value, sheet.numberFormat(row, column), sheet.book.surroundings.locale);
  } catch (error) {
    if (error instanceof ExcelError) return String(value);
    throw error;
  }
}
