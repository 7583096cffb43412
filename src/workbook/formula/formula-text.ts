import { isCellError } from "../grid/grid";
import type { Scalar } from "./evaluating/scalar";
import type { Formula, Operator } from "./formula";
import { movedReference } from "./moved-reference";
import { referenceText } from "./reference-text";

/** Precedence of operators; operators of equal rank associate to the left. */
const RANK: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** In Excel a sign binds tighter than any operator: -2^2 is 4. */
const UNARY_RANK = { "%": 6, "-": 7 } as const;
const TIGHTEST = 8;

/** Excel's limit for the arguments of one call. */
const MAX_ARGUMENTS = 255;

/**
 * Returns the formula as files and Office.js expect it: invariant (en-US) notation, without the leading "=".
 */
export const formulaText = (formula: Formula): string => movedText(formula, 0, 0);

function movedText(formula: Formula, rows: number, columns: number): string {
  switch (formula.kind) {
    case "value":
      return scalarText(formula.value);
    case "reference":
      return referenceText(movedReference(formula, rows, columns));
    case "call": {
      if (formula.args.length > MAX_ARGUMENTS) {
        throw new Error(`${formula.name} exceeds Excel's limit of ${MAX_ARGUMENTS} arguments`);
      }
      let args: string | undefined;
      for (const argument of formula.args) {
        const text = movedText(argument, rows, columns);
        args = args === undefined ? text : `${args},${text}`;
      }
      return `${formula.name}(${args ?? ""})`;
    }
    case "unary": {
      const text = operandText(formula.of, UNARY_RANK[formula.operator], rows, columns);
      return formula.operator === "%" ? `${text}%` : `-${text}`;
    }
    case "binary": {
      const rank = RANK[formula.operator];
      return (
        operandText(formula.left, rank, rows, columns) +
        formula.operator +
        operandText(formula.right, rank + 1, rows, columns)
      );
    }
    case "filled":
      return movedText(formula.formula, rows + formula.rows, columns + formula.columns);
  }
}

/** Returns the operand, in parentheses if it binds less tightly than `leastRank`. */
function operandText(operand: Formula, leastRank: number, rows: number, columns: number): string {
  if (operand.kind === "filled") {
    return operandText(operand.formula, leastRank, rows + operand.rows, columns + operand.columns);
  }
  const text = movedText(operand, rows, columns);
  return rankOf(operand) < leastRank ? `(${text})` : text;
}

function rankOf(formula: Formula): number {
  if (formula.kind === "binary") return RANK[formula.operator];
  return formula.kind === "unary" ? UNARY_RANK[formula.operator] : TIGHTEST;
}

function scalarText(value: Scalar): string {
  if (value === undefined) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (Number.isSafeInteger(value)) return String(value);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Error(`No number a formula can hold: ${value}`);
  }
  return String(value).toUpperCase();
}
