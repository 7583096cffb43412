import type { CellValue } from "./cell";

/** What recalculates the workbook. Sheets go by id, cells by position from zero. */
export interface Calculation {
  addSheet(sheet: string, name: string): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  /** Something entered; undefined empties the cell. */
  enterValue(sheet: string, row: number, column: number, value: CellValue | undefined): void;
  enterFormula(sheet: string, row: number, column: number, formula: string): void;
  /** The formula as it reads now: references follow renamed and deleted sheets. */
  formula(sheet: string, row: number, column: number): string;
  /** What the formula shows; an error as its text. */
  result(sheet: string, row: number, column: number): CellValue;
  defineName(name: string, sheet: string | undefined, formula: string): void;
  deleteName(name: string, sheet: string | undefined): void;
  /** While off, results stay as they are until `calculate`. */
  isAutomatic: boolean;
  calculate(): void;
  /** Formulas entered since the last call that cannot be read as a formula. */
  takeUnreadable(): readonly string[];
}
