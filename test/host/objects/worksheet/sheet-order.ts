import { refuse } from "../../protocol/excel-error";
import type { Sheet, SheetVisibility } from "../../model/sheet";

const othersVisible = (sheet: Sheet): boolean =>
  sheet.book.sheets.some((other) => other !== sheet && other.visibility === "Visible");

/** Source: learn.microsoft.com, Excel.Worksheet position (zero-based); outside the book: code assumed. */
export function setPosition(sheet: Sheet, position: number): void {
  const { book } = sheet;
  if (book.isStructureProtected) refuse("AccessDenied");
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length)
    refuse("InvalidArgument");
  const others = book.sheets.filter((other) => other !== sheet);
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

/** At least one sheet stays visible. Source: the user interface; code assumed. */
export function setVisibility(sheet: Sheet, visibility: SheetVisibility): void {
  if (sheet.book.isStructureProtected) refuse("AccessDenied");
  if (visibility !== "Visible" && !othersVisible(sheet)) refuse("InvalidOperation");
  sheet.visibility = visibility;
  if (visibility !== "Visible" && sheet.book.activeSheet === sheet)
    sheet.book.show(sheet.book.firstVisible());
}

/** Source: learn.microsoft.com, Excel.Worksheet delete ("VeryHidden" fails with InvalidOperation). */
export function removeSheet(sheet: Sheet): void {
  if (sheet.book.surroundings.isBehindAnother()) refuse("InvalidSelection");
  if (sheet.book.isStructureProtected) refuse("AccessDenied");
  if (sheet.visibility === "VeryHidden" || !othersVisible(sheet)) refuse("InvalidOperation");
  sheet.book.removeSheet(sheet);
}
