import { filledDown } from "./filled-down";
import type { CellReference, Formula } from "./formula";

/**
 * A formula with every cell it refers to moved to where `place` says; undefined when `place` does not know one of them, or
 * when the formula refers to an area, whose cells may have moved apart.
 */
export function movedFormula(
  formula: Formula,
  place: (reference: CellReference) => { readonly row: number; readonly column: number } | undefined,
): Formula | undefined {
  switch (formula.kind) {
    case "number":
    case "text":
      return formula;
    case "area":
      return undefined;
    case "cell": {
      const moved = place(formula);
      return moved && { ...formula, ...moved };
    }
    case "call": {
      const args = formula.args.map((argument) => movedFormula(argument, place));
      const known = args.filter((argument) => argument !== undefined);
      return known.length < args.length ? undefined : { ...formula, args: known };
    }
    case "binary": {
      const left = movedFormula(formula.left, place);
      const right = movedFormula(formula.right, place);
      return left && right && { ...formula, left, right };
    }
    case "down":
      return movedFormula(formula.formula, (reference) => {
        const below = filledDown(reference, formula.rows);
        return below.kind === "cell" ? place(below) : undefined;
      });
  }
}
