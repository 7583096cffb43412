import { isCellError } from "../../domain/grid/grid";
import { applyOperator } from "./apply-operator";
import { asBoolean } from "./coerce";
import { filledDown } from "./filled-down";
import type { Formula, Reference } from "./formula";
import { callFunction } from "./functions";
import { singleValue } from "./operand";
import type { Operand } from "./operand";
import { callPaired } from "./paired-functions";
import type { Scalar } from "./scalar";

/** Looks up what stands in the cells a formula refers to. */
export type CellLookup = (reference: Reference) => Operand;

/** The result of a formula; undefined when it is a reference to a blank cell. */
export function evaluateFormula(formula: Formula, lookUp: CellLookup): Scalar {
  switch (formula.kind) {
    case "number":
      return formula.value;
    case "text":
      return formula.text;
    case "cell":
    case "area":
      return singleValue(lookUp(formula));
    case "call":
      return callResult(formula, lookUp);
    case "binary":
      return applyOperator(
        evaluateFormula(formula.left, lookUp),
        formula.operator,
        evaluateFormula(formula.right, lookUp),
      );
    case "down":
      return evaluateFormula(formula.formula, downFrom(lookUp, formula.rows));
  }
}

const downFrom =
  (lookUp: CellLookup, rows: number): CellLookup =>
  (reference) =>
    lookUp(filledDown(reference, rows));

function callResult({ name, args }: Extract<Formula, { kind: "call" }>, lookUp: CellLookup): Scalar {
  switch (name) {
    case "IF":
      return singleValue(branchTaken(args, lookUp));
    case "SUMIF":
    case "SUMPRODUCT":
      return callPaired(name, args, lookUp);
    default:
      return callFunction(
        name,
        args.map((argument) => operandOf(argument, lookUp)),
      );
  }
}

/** References stay references, also when IF chooses one: SUM skips the text in them. */
function operandOf(formula: Formula, lookUp: CellLookup): Operand {
  if (formula.kind === "cell" || formula.kind === "area") return lookUp(formula);
  if (formula.kind === "down") return operandOf(formula.formula, downFrom(lookUp, formula.rows));
  if (formula.kind === "call" && formula.name === "IF") return branchTaken(formula.args, lookUp);
  return { kind: "value", value: evaluateFormula(formula, lookUp) };
}

/** Only the branch taken is calculated, so that IF(B1=0,"",A1/B1) never divides by zero. */
function branchTaken(args: readonly Formula[], lookUp: CellLookup): Operand {
  const [condition, whenTrue, whenFalse] = args;
  if (condition === undefined || whenTrue === undefined || args.length > 3) {
    throw new Error(`IF does not take ${args.length} arguments`);
  }
  const truth = asBoolean(evaluateFormula(condition, lookUp));
  if (isCellError(truth)) return { kind: "value", value: truth };
  const branch = truth ? whenTrue : whenFalse;
  return branch === undefined ? { kind: "value", value: false } : operandOf(branch, lookUp);
}
