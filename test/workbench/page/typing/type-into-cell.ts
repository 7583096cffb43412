import type { Sheet } from "../../../host/model/sheet";
import { writeCell } from "../../../host/model/write-cell";
import { obeys, validationAt } from "./judge-cell";
import { typedEntry } from "./typed-entry";

/** The cell's validation refused the entry. */
export interface RefusedEntry {
  readonly kind: "refused";
  readonly title: string;
  readonly message: string;
  /** If the validation only warns: restores the cell's old content. */
  readonly takeBack?: () => void;
}

/** Result of typing into a cell. */
export type Typed =
  | { readonly kind: "entered" }
  | { readonly kind: "locked" }
  | { readonly kind: "unreadable"; readonly formula: string }
  | RefusedEntry;

const ENTERED: Typed = { kind: "entered" };

/**
 * Types a text into a cell as a user of Excel does: locked cells refuse it, the validation tests it, the
 * add-in's event handlers receive it. If a validation only warns, `takeBack` undoes; if it stops, the cell is
 * unchanged.
 */
export function typeIntoCell(sheet: Sheet, row: number, column: number, text: string): Typed {
  const isLocked = sheet.formatOf(row, column, "Locked") !== false;
  if (sheet.protection !== undefined && isLocked) return { kind: "locked" };
  const takeBack = remember(sheet, row, column);
  const isText = sheet.numberFormat(row, column) === "@";
  const { entry, numberFormat } = isText ? { entry: text } : typedEntry(text, sheet.book.surroundings.locale);
  writeCell(sheet, row, column, entry);
  const [unreadable] = sheet.book.calculation.takeUnreadable();
  if (unreadable !== undefined) {
    takeBack();
    return { kind: "unreadable", formula: unreadable };
  }
  if (numberFormat !== undefined && sheet.numberFormat(row, column) === "General") {
    sheet.touch(row, column).format.NumberFormat = numberFormat;
  }
  const objection = objectionTo(sheet, row, column);
  if (objection !== undefined && !objection.mayStay) {
    takeBack();
    return { kind: "refused", title: objection.title, message: objection.message };
  }
  const area = { top: row, left: column, bottom: row, right: column };
  sheet.book.tell({ kind: "changed", sheet, area, change: "RangeEdited" });
  return objection === undefined ? ENTERED : { kind: "refused", ...objection, takeBack };
}

/** Returns a function that restores the cell's current content. */
function remember(sheet: Sheet, row: number, column: number): () => void {
  const cell = sheet.cell(row, column);
  const isText = sheet.numberFormat(row, column) === "@";
  const value = cell?.value;
  const before = cell?.formula ?? (typeof value === "string" && !isText ? `'${value}` : (value ?? ""));
  return () => writeCell(sheet, row, column, before);
}

interface Objection {
  readonly title: string;
  readonly message: string;
  readonly mayStay: boolean;
}

function objectionTo(sheet: Sheet, row: number, column: number): Objection | undefined {
  const validation = validationAt(sheet, row, column);
  if (validation === undefined || validation.errorAlert.showAlert === false) return undefined;
  if (obeys(validation, sheet, row, column)) return undefined;
  const { title, message, style } = validation.errorAlert;
  return {
    title: typeof title === "string" ? title : "",
    message: typeof message === "string" ? message : "",
    mayStay: style !== "Stop",
  };
}
