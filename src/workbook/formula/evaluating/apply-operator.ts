import { isCellError, type CellContent } from "../../grid/grid";
import type { Operator } from "../formula";
import { asNumber, asText } from "./coerce";
import { compareScalars, nearlyEqual } from "./compare-scalars";
import { DIVISION_BY_ZERO, NUMBER_TOO_LARGE, numberResult, WRONG_TYPE, type Scalar } from "./scalar";

/** A text in a cell, and so a joined text, cannot be longer. */
const MAX_TEXT = 32_767;

/** The result of left operator right; an error on either side is the result, the left one first. */
export function applyOperator(left: Scalar, operator: Operator, right: Scalar): CellContent {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  switch (operator) {
    case "&":
      return join(left, right);
    case "=":
      return compareScalars(left, right) === 0;
    case "<>":
      return compareScalars(left, right) !== 0;
    case "<":
      return compareScalars(left, right) < 0;
    case "<=":
      return compareScalars(left, right) <= 0;
    case ">":
      return compareScalars(left, right) > 0;
    case ">=":
      return compareScalars(left, right) >= 0;
    case "+":
    case "-":
    case "*":
    case "/":
    case "^":
      return calculate(left, operator, right);
  }
}

/** -value or value%. */
export function applyUnary(operator: "-" | "%", value: Scalar): CellContent {
  const number = asNumber(value);
  if (isCellError(number)) return number;
  return operator === "%" ? numberResult(number / 100) : numberResult(-number);
}

function join(left: Scalar, right: Scalar): CellContent {
  const first = asText(left);
  const second = asText(right);
  if (isCellError(first)) return first;
  if (isCellError(second)) return second;
  return first.length + second.length > MAX_TEXT ? WRONG_TYPE : first + second;
}

function calculate(left: Scalar, operator: "+" | "-" | "*" | "/" | "^", right: Scalar): CellContent {
  const a = asNumber(left);
  const b = asNumber(right);
  if (isCellError(a)) return a;
  if (isCellError(b)) return b;
  switch (operator) {
    case "+":
      return sumOf(a, b);
    case "-":
      return sumOf(a, -b);
    case "*":
      return numberResult(a * b);
    case "/":
      return b === 0 ? DIVISION_BY_ZERO : numberResult(a / b);
    case "^":
      return power(a, b);
  }
}

/** Excel knows no 0^0, and 0^-1 divides by zero. */
function power(base: number, exponent: number): CellContent {
  if (base !== 0 || exponent > 0) return numberResult(base ** exponent);
  return exponent === 0 ? NUMBER_TOO_LARGE : DIVISION_BY_ZERO;
}

/** A difference that is only the noise of binary fractions is 0, as in Excel: 1-0.9-0.1. */
function sumOf(a: number, b: number): CellContent {
  return nearlyEqual(a, -b) ? 0 : numberResult(a + b);
}
