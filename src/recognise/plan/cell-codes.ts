import { a1, areaA1, type Area } from "../../workbook/grid";
import {
  columnCode,
  elementCode,
  registerCode,
  type ColumnCode,
  type ElementCode,
  type RegisterCode,
} from "../../model/codes";

/** Returns "Sheet!A1", the code of a cell of a blank form. */
export const cellCode = (sheet: string, row: number, column: number): ElementCode =>
  elementCode(`${sheet}!${a1(row, column)}`);

export const listCode = (sheet: string, area: Area): RegisterCode => registerCode(`${sheet}!${areaA1(area)}`);

/** Returns the code of a list column, its letters in the blank form. */
export const listColumnCode = (column: number): ColumnCode => columnCode(a1(0, column).replace(/\d+$/, ""));
