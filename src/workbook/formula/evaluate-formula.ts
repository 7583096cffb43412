import { isCellError } from "../grid/grid";
import type { Formula, Reference } from "./formula";
import { callFunction } from "./functions/functions";
import { movedReference } from "./moved-reference";
import { applyOperator, applyUnary } from "./evaluating/apply-operator";
import { singleValue, type Cells, type Operand } from "./evaluating/cells";
import { asBoolean } from "./evaluating/coerce";
import { NotCalculated, notSupported, type FormulaResult } from "./evaluating/not-calculated";

/** Reads the cells of a reference. `summed`: the caller uses only numbers and skips texts. */
export type CellLookup = (reference: Reference, summed: boolean) => Cells | NotCalculated;

/** Evaluates a formula as Excel does (DECISIONS.md); not calculated if the result is uncertain. */
export function evaluateFormula(formula: Formula, lookUp: CellLookup): FormulaResult {
  const operand = operandOf(formula, lookUp, false);
  return operand instanceof NotCalculated ? operand : singleValue(operand);
}

/** Keeps references as references, even if IF chooses one: SUM skips the text in them. */
function operandOf(formula: Formula, lookUp: CellLookup, summed: boolean): Operand | NotCalculated {
  switch (formula.kind) {
    case "value":
      return formula.value;
    case "reference":
      return lookUp(formula, summed);
    case "call":
      return callResult(formula, lookUp, summed);
    case "unary": {
      const value = evaluateFormula(formula.of, lookUp);
      return value instanceof NotCalculated ? value : applyUnary(formula.operator, value);
    }
    case "binary":
      return chainResult(formula, lookUp);
    case "filled":
      return operandOf(formula.formula, movedFrom(lookUp, formula.rows, formula.columns), summed);
  }
}

type Binary = Extract<Formula, { readonly kind: "binary" }>;

/** Evaluates A1+A2+A3… from the left without recursion, since people write thousands of terms. */
function chainResult(formula: Binary, lookUp: CellLookup): FormulaResult {
  const chain = [formula];
  let first = formula.left;
  for (; first.kind === "binary"; first = first.left) chain.push(first);
  let result = evaluateFormula(first, lookUp);
  for (const { operator, right } of chain.reverse()) {
    if (result instanceof NotCalculated) return result;
    const value = evaluateFormula(right, lookUp);
    result = value instanceof NotCalculated ? value : applyOperator(result, operator, value);
  }
  return result;
}

const movedFrom =
  (lookUp: CellLookup, rows: number, columns: number): CellLookup =>
  (reference, summed) =>
    lookUp(movedReference(reference, rows, columns), summed);

type Call = Extract<Formula, { readonly kind: "call" }>;

function callResult({ name, args }: Call, lookUp: CellLookup, summed: boolean): Operand | NotCalculated {
  if (name === "IF") return branchTaken(args, lookUp, summed);
  if (name === "IFERROR") return unlessError(args, lookUp);
  const operands: Operand[] = [];
  for (const argument of args) {
    const operand = operandOf(argument, lookUp, name === "SUM");
    if (operand instanceof NotCalculated) return operand;
    operands.push(operand);
  }
  return callFunction(name, operands);
}

/** Calculates only the branch taken, so that IF(B1=0,"",A1/B1) never divides by zero. */
function branchTaken(args: readonly Formula[], lookUp: CellLookup, summed: boolean): Operand | NotCalculated {
  const [condition, whenTrue, whenFalse] = args;
  if (condition === undefined || whenTrue === undefined || args.length > 3) {
    return notSupported(`IF does not take ${args.length} arguments`);
  }
  const asked = evaluateFormula(condition, lookUp);
  if (asked instanceof NotCalculated) return asked;
  const truth = asBoolean(asked);
  if (isCellError(truth)) return truth;
  const branch = truth ? whenTrue : whenFalse;
  return branch === undefined ? false : operandOf(branch, lookUp, summed);
}

function unlessError(args: readonly Formula[], lookUp: CellLookup): FormulaResult {
  const [tried, otherwise] = args;
  if (tried === undefined || otherwise === undefined || args.length > 2) {
    return notSupported(`IFERROR does not take ${args.length} arguments`);
  }
  const value = evaluateFormula(tried, lookUp) ?? 0;
  if (value instanceof NotCalculated || !isCellError(value)) return value;
  return evaluateFormula(otherwise, lookUp);
}
