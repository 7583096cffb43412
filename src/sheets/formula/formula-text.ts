import { filledDown } from "./filled-down";
import type { Formula, Operator } from "./formula";
import { referenceText } from "./reference-text";

/** How tightly an operator binds; operators of one rank are read from left to right. */
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
};

/** Excel takes no more arguments than this in one call. */
const MAX_ARGUMENTS = 255;

/** The formula as files and Office.js want it: invariant (en-US) notation, without the leading "=". */
export const formulaText = (formula: Formula): string => textDown(formula, 0);

function textDown(formula: Formula, rows: number): string {
  switch (formula.kind) {
    case "number":
      return numberText(formula.value);
    case "text":
      return `"${formula.text.replaceAll('"', '""')}"`;
    case "cell":
    case "area":
      return referenceText(filledDown(formula, rows));
    case "call":
      if (formula.args.length > MAX_ARGUMENTS) {
        throw new Error(`${formula.name} exceeds Excel's limit of ${MAX_ARGUMENTS} arguments`);
      }
      return `${formula.name}(${formula.args.map((argument) => textDown(argument, rows)).join(",")})`;
    case "binary": {
      const rank = RANK[formula.operator];
      return (
        operandText(formula.left, rank, rows) + formula.operator + operandText(formula.right, rank + 1, rows)
      );
    }
    case "down":
      return textDown(formula.formula, rows + formula.rows);
  }
}

/** In parentheses when the operand binds less tightly than its place asks for. */
function operandText(operand: Formula, leastRank: number, rows: number): string {
  if (operand.kind === "down") return operandText(operand.formula, leastRank, rows + operand.rows);
  const text = textDown(operand, rows);
  return operand.kind === "binary" && RANK[operand.operator] < leastRank ? `(${text})` : text;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`No number a formula can hold: ${value}`);
  return String(value).toUpperCase();
}
