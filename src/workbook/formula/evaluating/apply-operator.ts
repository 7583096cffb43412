import { isCellError, type CellContent } from "../../grid/grid";
import type { Operator } from "../formula";
import { asNumber, asText } from "./coerce";
import { compareScalars, nearlyEqual } from "./compare-scalars";
import { DIVISION_BY_ZERO, NUMBER_TOO_LARGE, numberResult, WRONG_TYPE, type Scalar } from "./scalar";

/** Excel's limit for the text of a cell, and so for a joined text. */
const MAX_TEXT = 32_767;

/** Applies a binary operator; an error on either side is the result, the left one first. */
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

/** Applies -value or value%. */
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

/** In Excel 0^0 is an error, and 0^-1 divides by zero. */
function power(base: number, exponent: number): CellContent {
  if (base !== 0 || exponent > 0) return numberResult(base ** exponent);
  return exponent === 0 ? NUMBER_TOO_LARGE : DIVISION_BY_ZERO;
}

/** Returns 0 for a difference that is only binary rounding, as Excel does: 1-0.9-0.1. */
function sumOf(a: number, b: number): CellContent {
  return nearlyEqual(a, -b) ? 0 : numberResult(a + b);
}
