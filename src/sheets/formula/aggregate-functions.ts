import type { CellContent, CellError } from "../../domain/grid/grid";
import { numberInText } from "./coerce";
import { numbersIn } from "./operand";
import type { Operand } from "./operand";
import { numberResult } from "./scalar";

export const sum = (operands: readonly Operand[]): CellContent =>
  overNumbers(operands, (numbers) => numbers.reduce((total, number) => total + number, 0));

/** 0 where there is no number at all. */
export const least = (operands: readonly Operand[]): CellContent =>
  overNumbers(operands, (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0));

/** 0 where there is no number at all. */
export const greatest = (operands: readonly Operand[]): CellContent =>
  overNumbers(operands, (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0));

/** How many numbers; errors are skipped, not passed on. */
export const count = (operands: readonly Operand[]): CellContent =>
  countContents(
    operands,
    (content, isWritten) => typeof content === "number" || (isWritten && isNumeric(content)),
  );

/** How many cells hold anything; "" from a formula and errors count. */
export const countAll = (operands: readonly Operand[]): CellContent => countContents(operands, () => true);

function overNumbers(
  operands: readonly Operand[],
  combine: (numbers: readonly number[]) => number,
): CellContent {
  const numbers: readonly number[] | CellError = numbersIn(operands);
  return "error" in numbers ? numbers : numberResult(combine(numbers));
}

function countContents(
  operands: readonly Operand[],
  counts: (content: CellContent, isWritten: boolean) => boolean,
): number {
  let total = 0;
  for (const operand of operands) {
    if (operand.kind === "cells")
      total += operand.contents.filter((content) => counts(content, false)).length;
    else if (counts(operand.value ?? 0, true)) total += 1;
  }
  return total;
}

/** Whether a value written into the formula itself counts as a number. */
function isNumeric(content: CellContent): boolean {
  return typeof content === "boolean" || (typeof content === "string" && numberInText(content) !== undefined);
}
