import type { Sheet } from "../../../host/model/sheet";
import { shownText } from "../../../host/model/shown-text";
import { ExcelError } from "../../../host/protocol/excel-error";

/**
 * Returns the text of a cell in the user's language; its plain value for number formats unknown to the
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
