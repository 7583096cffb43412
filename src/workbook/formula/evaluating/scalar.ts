import type { CellContent, CellError } from "../../grid/grid";

/** A value in the middle of a calculation; undefined is a blank cell, which is 0, "" or FALSE as its use asks. */
export type Scalar = CellContent | undefined;

export const DIVISION_BY_ZERO: CellError = { error: "#DIV/0!" };
export const WRONG_TYPE: CellError = { error: "#VALUE!" };
export const NUMBER_TOO_LARGE: CellError = { error: "#NUM!" };

/** A calculated number as a cell can hold it: no infinity, no negative zero. */
export function numberResult(value: number): number | CellError {
  return Number.isFinite(value) ? value + 0 : NUMBER_TOO_LARGE;
}
