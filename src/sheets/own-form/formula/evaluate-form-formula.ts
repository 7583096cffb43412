import { isCellError } from "../../../domain/grid/grid";
import { applyOperator } from "../../formula/apply-operator";
import { asBoolean, asNumber } from "../../formula/coerce";
import { numberResult, type Scalar } from "../../formula/scalar";
import { callFormFunction, scaledBy } from "./form-functions";
import { oneValue, type FormOperand } from "./form-operand";
import { NotCalculated, type FormResult } from "./not-calculated";
import type { FormFormula } from "./parse-formula";
import type { WrittenReference } from "./written-reference";

/** Looks up what stands in the cells of a reference. `summed`: only numbers will be taken from it, texts skipped. */
export type FormLookup = (reference: WrittenReference, summed: boolean) => FormOperand | NotCalculated;

/** The result of a formula, as Excel calculates it; not known where that is not certain. */
export function evaluateFormFormula(formula: FormFormula, lookUp: FormLookup): FormResult {
  switch (formula.kind) {
    case "value":
      return formula.value;
    case "reference":
      return valueOf(operandOf(formula, lookUp, false));
    case "call":
      return valueOf(calledOperand(formula, lookUp, false));
    case "negative":
    case "percent": {
      const value = evaluateFormFormula(formula.of, lookUp);
      return value instanceof NotCalculated ? value : scaledBy(value, formula.kind === "percent" ? 0.01 : -1);
    }
    case "binary": {
      const left = evaluateFormFormula(formula.left, lookUp);
      const right = evaluateFormFormula(formula.right, lookUp);
      if (left instanceof NotCalculated) return left;
      if (right instanceof NotCalculated) return right;
      return formula.operator === "^" ? power(left, right) : applyOperator(left, formula.operator, right);
    }
  }
}

const valueOf = (operand: FormOperand | NotCalculated): FormResult =>
  operand instanceof NotCalculated ? operand : oneValue(operand);

function power(left: Scalar, right: Scalar): FormResult {
  const [base, exponent] = [asNumber(left), asNumber(right)];
  if (isCellError(base)) return base;
  return isCellError(exponent) ? exponent : numberResult(base ** exponent);
}

type Call = Extract<FormFormula, { readonly kind: "call" }>;

function calledOperand(call: Call, lookUp: FormLookup, summed: boolean): FormOperand | NotCalculated {
  switch (call.name) {
    case "IF":
      return branchTaken(call, lookUp, summed);
    case "IFERROR":
      return unlessError(call, lookUp);
    default: {
      const operands: FormOperand[] = [];
      for (const argument of call.args) {
        const operand = operandOf(argument, lookUp, call.name === "SUM");
        if (operand instanceof NotCalculated) return operand;
        operands.push(operand);
      }
      return asValue(callFormFunction(call.name, operands));
    }
  }
}

const asValue = (result: FormResult): FormOperand | NotCalculated =>
  result instanceof NotCalculated ? result : { kind: "value", value: result };

/** References stay references, so that SUM skips the text in them. */
function operandOf(formula: FormFormula, lookUp: FormLookup, summed: boolean): FormOperand | NotCalculated {
  if (formula.kind === "reference") return lookUp(formula.reference, summed);
  if (formula.kind === "call") return calledOperand(formula, lookUp, summed);
  return asValue(evaluateFormFormula(formula, lookUp));
}

/** Only the branch taken is calculated, so that IF(B1=0,"",A1/B1) never divides by zero. */
function branchTaken({ args }: Call, lookUp: FormLookup, summed: boolean): FormOperand | NotCalculated {
  const [condition, whenTrue, whenFalse, ...more] = args;
  if (condition === undefined || whenTrue === undefined || more.length > 0)
    return new NotCalculated("unknown-function");
  const asked = evaluateFormFormula(condition, lookUp);
  if (asked instanceof NotCalculated) return asked;
  const truth = asBoolean(asked);
  if (isCellError(truth)) return { kind: "value", value: truth };
  if (truth) return operandOf(whenTrue, lookUp, summed);
  return whenFalse === undefined ? { kind: "value", value: false } : operandOf(whenFalse, lookUp, summed);
}

function unlessError({ args }: Call, lookUp: FormLookup): FormOperand | NotCalculated {
  const [tried, otherwise, ...more] = args;
  if (tried === undefined || otherwise === undefined || more.length > 0)
    return new NotCalculated("unknown-function");
  const value = evaluateFormFormula(tried, lookUp);
  if (value instanceof NotCalculated) return value;
  const isError = value !== undefined && isCellError(value);
  return asValue(isError ? evaluateFormFormula(otherwise, lookUp) : (value ?? 0));
}
