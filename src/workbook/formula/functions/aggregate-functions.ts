import { isCellError, type CellContent, type CellError } from "../../grid/grid";
import { Cells, type Operand } from "../evaluating/cells";
import { asNumber, numberInText } from "../evaluating/coerce";
import { DIVISION_BY_ZERO, numberResult, type Scalar } from "../evaluating/scalar";

export const sum = (operands: readonly Operand[]): CellContent => overNumbers(operands, total);

export const average = (operands: readonly Operand[]): CellContent =>
  overNumbers(operands, (numbers) =>
    numbers.length === 0 ? DIVISION_BY_ZERO : total(numbers) / numbers.length,
  );

/** Implements MIN; 0 if there is no number. */
export const least = (operands: readonly Operand[]): CellContent =>
  overNumbers(operands, (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0));

/** Implements MAX; 0 if there is no number. */
export const greatest = (operands: readonly Operand[]): CellContent =>
  overNumbers(operands, (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0));

/** Implements COUNT: skips errors instead of passing them on. */
export const count = (operands: readonly Operand[]): CellContent =>
  countWhere(operands, (value) => typeof value === "number", isNumeric);

/** Implements COUNTA: "" from a formula and errors count. */
export const countAll = (operands: readonly Operand[]): CellContent =>
  countWhere(
    operands,
    (value) => value !== undefined,
    () => true,
  );

const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function overNumbers(
  operands: readonly Operand[],
  combine: (numbers: readonly number[]) => number | CellError,
): CellContent {
  const numbers: number[] = [];
  for (const operand of operands) {
    for (const item of operand instanceof Cells ? operand.values : [asNumber(operand)]) {
      if (isCellError(item)) return item;
      if (typeof item === "number") numbers.push(item);
    }
  }
  const result = combine(numbers);
  return typeof result === "number" ? numberResult(result) : result;
}

function countWhere(
  operands: readonly Operand[],
  countsInCell: (value: Scalar) => boolean,
  countsWritten: (value: Scalar) => boolean,
): number {
  let found = 0;
  for (const operand of operands) {
    if (operand instanceof Cells) found += operand.values.filter(countsInCell).length;
    else if (countsWritten(operand)) found += 1;
  }
  return found;
}

/** Checks whether a value written into the formula counts as a number; an omitted argument is 0. */
const isNumeric = (value: Scalar): boolean =>
  typeof value === "string" ? numberInText(value) !== undefined : !isCellError(value);
