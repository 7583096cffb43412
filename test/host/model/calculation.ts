import type { CellValue } from "./cell";

/** Recalculates the workbook. Sheets are identified by id, cells by zero-based position. */
export interface Calculation {
  addSheet(sheet: string, name: string): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  /** Enters a value; undefined empties the cell. */
  enterValue(sheet: string, row: number, column: number, value: CellValue | undefined): void;
  enterFormula(sheet: string, row: number, column: number, formula: string): void;
  /** Returns the current formula: references follow renamed and deleted sheets. */
  formula(sheet: string, row: number, column: number): string;
  /** Returns the formula's result; an error as text. */
  result(sheet: string, row: number, column: number): CellValue;
  defineName(name: string, sheet: string | undefined, formula: string): void;
  deleteName(name: string, sheet: string | undefined): void;
  /** While false, results stay until `calculate`. */
  isAutomatic: boolean;
  calculate(): void;
  /** Returns the unreadable formulas entered since the last call. */
  takeUnreadable(): readonly string[];
}
