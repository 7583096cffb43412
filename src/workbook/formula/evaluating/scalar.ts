import type { CellContent, CellError } from "../../grid/grid";

/** An intermediate value; undefined is a blank cell, which counts as 0, "" or FALSE depending on its use. */
export type Scalar = CellContent | undefined;

export const DIVISION_BY_ZERO: CellError = { error: "#DIV/0!" };
export const WRONG_TYPE: CellError = { error: "#VALUE!" };
export const NUMBER_TOO_LARGE: CellError = { error: "#NUM!" };

/** Converts a calculated number to one that a cell can hold: no infinity, no negative zero. */
export function numberResult(value: number): number | CellError {
  return Number.isFinite(value) ? value + 0 : NUMBER_TOO_LARGE;
}
