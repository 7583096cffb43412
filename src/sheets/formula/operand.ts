import { isCellError } from "../../domain/grid/grid";
import type { CellContent, CellError } from "../../domain/grid/grid";
import { asNumber } from "./coerce";
import type { Scalar } from "./scalar";

/**
 * What a function is given. Functions over many values skip text and logical values found in cells, but convert those
 * written into the formula, so the two kinds stay apart.
 */
export type Operand =
  | { readonly kind: "value"; readonly value: Scalar }
  /** Contents of cells in reading order, without the blank ones, which are only counted. */
  | { readonly kind: "cells"; readonly contents: readonly CellContent[]; readonly blanks: number };

/** The operand where a function takes one value only. */
export function singleValue(operand: Operand): Scalar {
  if (operand.kind === "value") return operand.value;
  if (operand.contents.length + operand.blanks !== 1) {
    throw new Error("An area stands where a formula takes one value");
  }
  return operand.contents[0];
}

/** The numbers that SUM, MIN and MAX work on, or the first error met. */
export function numbersIn(operands: readonly Operand[]): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const operand of operands) {
    for (const item of operand.kind === "value" ? [asNumber(operand.value)] : operand.contents) {
      if (isCellError(item)) return item;
      if (typeof item === "number") numbers.push(item);
    }
  }
  return numbers;
}
