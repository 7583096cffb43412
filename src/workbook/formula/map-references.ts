import type { Formula, Reference } from "./formula";
import { movedReference } from "./moved-reference";

/** Changes every reference of a formula; returns undefined if one of them has no counterpart. */
export function mapReferences(formula: Formula, change: (reference: Reference) => Formula): Formula;
export function mapReferences(
  formula: Formula,
  change: (reference: Reference) => Formula | undefined,
): Formula | undefined;
export function mapReferences(
  formula: Formula,
  change: (reference: Reference) => Formula | undefined,
): Formula | undefined {
  switch (formula.kind) {
    case "value":
      return formula;
    case "reference":
      return change(formula);
    case "call": {
      const args = formula.args.map((argument) => mapReferences(argument, change));
      const known = args.filter((argument) => argument !== undefined);
      return known.length < args.length ? undefined : { ...formula, args: known };
    }
    case "unary": {
      const of = mapReferences(formula.of, change);
      return of && { ...formula, of };
    }
    case "binary": {
      const left = mapReferences(formula.left, change);
      const right = mapReferences(formula.right, change);
      return left && right && { ...formula, left, right };
    }
    case "filled":
      return mapReferences(formula.formula, (reference) =>
        change(movedReference(reference, formula.rows, formula.columns)),
      );
  }
}
