import { isCellError } from "../../domain/grid";
import { applyOperator } from "./apply-operator";
import { asBoolean } from "./coerce";
import type { Formula, Reference } from "./formula";
import { callFunction } from "./functions";
import { singleValue } from "./operand";
import type { Operand } from "./operand";
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
      return formula.name === "IF"
        ? singleValue(branchTaken(formula.args, lookUp))
        : callFunction(
            formula.name,
            formula.args.map((argument) => operandOf(argument, lookUp)),
          );
    case "binary":
      return applyOperator(
        evaluateFormula(formula.left, lookUp),
        formula.operator,
        evaluateFormula(formula.right, lookUp),
      );
  }
}

/** References stay references, also when IF chooses one: SUM skips the text in them. */
function operandOf(formula: Formula, lookUp: CellLookup): Operand {
  if (formula.kind === "cell" || formula.kind === "area") return lookUp(formula);
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
