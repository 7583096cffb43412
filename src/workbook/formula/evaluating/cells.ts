import { notSupported, type FormulaResult } from "./not-calculated";
import type { Scalar } from "./scalar";

/**
 * The cells of an area: one after the other in reading order; those left out at the end are blank. `top` is the row of the
 * first, from zero; undefined where they stand in no sheet.
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
 * What a function is given. Functions over many values skip text and logical values found in cells, but convert those
 * written into the formula, so the two stay apart.
 */
export type Operand = Scalar | Cells;

/** The operand where one value is taken. Which cell of an area is meant there depends on where the formula stands. */
export function singleValue(operand: Operand): FormulaResult {
  if (!(operand instanceof Cells)) return operand;
  const isOne = operand.width === 1 && operand.height === 1;
  return isOne ? operand.values[0] : notSupported("An area stands where a formula takes one value");
}

export const isSameShape = (one: Cells, other: Cells): boolean =>
  one.width === other.width && one.height === other.height;
