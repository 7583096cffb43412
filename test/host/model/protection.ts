import type { Area } from "../../../src/workbook/grid/address";
import { refuse } from "../protocol/excel-error";
import type { Sheet } from "./sheet";
import { cellsIn, positionsIn } from "./sheet-areas";

export const PROTECTION_FLAGS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type ProtectionFlag = (typeof PROTECTION_FLAGS)[number];
export type SelectionMode = "Normal" | "Unlocked" | "None";

/** Source: learn.microsoft.com, Excel.WorksheetProtectionOptions (default: everything forbidden). */
export interface Protection {
  readonly flags: ReadonlySet<ProtectionFlag>;
  readonly selectionMode: SelectionMode;
  readonly password: string | undefined;
  /** Options that this build reports as null (OfficeDev/office-js#1931). */
  readonly untold?: ReadonlySet<ProtectionFlag>;
}

/**
 * Refuses to write into locked cells of a protected sheet. Source: code assumed (AccessDenied, officejs notes
 * 2.4).
 */
export function requireUnlocked(sheet: Sheet, area: Area): void {
  if (sheet.protection === undefined) return;
  if (cellsIn(area) > 1_000_000) refuse("AccessDenied");
  for (const [row, column] of positionsIn(area)) {
    if (sheet.formatOf(row, column, "Locked") !== false) refuse("AccessDenied");
  }
}

/** Refuses actions that the sheet's protection does not allow. Source: the user interface; code assumed. */
export function requireAllowed(sheet: Sheet, flag: ProtectionFlag): void {
  if (sheet.protection !== undefined && !sheet.protection.flags.has(flag)) refuse("AccessDenied");
}

/** Refuses actions that no protection option allows (merging, validations). Source: the user interface. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection !== undefined) refuse("AccessDenied");
}
