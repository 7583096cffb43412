import { notSupported, type FormulaResult } from "./not-calculated";
import type { Scalar } from "./scalar";

/**
 * The cells of an area in reading order; omitted ones at the end are blank. `top` is the row of the first,
 * from zero; undefined if the cells are in no sheet.
 */
export class Cells<Content = Scalar> {
  constructor(
    readonly width: number,
    readonly height: number,
    readonly values: readonly Content[],
    readonly top?: number,
  ) {}
}

/**
 * An argument of a function. Aggregates skip text and logical values found in cells, but convert those
 * written into the formula, so the two are kept apart.
 */
export type Operand = Scalar | Cells;

/**
 * Returns the operand as a single value. For an area Excel chooses the cell by the position of the formula,
 * which is not calculated here.
 */
export function singleValue(operand: Operand): FormulaResult {
  if (!(operand instanceof Cells)) return operand;
  const isOne = operand.width === 1 && operand.height === 1;
  return isOne ? operand.values[0] : notSupported("An area stands where a formula takes one value");
}

export const isSameShape = (one: Cells, other: Cells): boolean =>
  one.width === other.width && one.height === other.height;
