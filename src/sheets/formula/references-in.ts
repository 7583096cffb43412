import { filledDown } from "./filled-down";
import type { Formula, Reference } from "./formula";

/** Every reference a formula holds, from left to right. */
export function referencesIn(formula: Formula): readonly Reference[] {
  const found: Reference[] = [];
  collect(formula, 0, found);
  return found;
}

/** Into one list: a summary has tens of thousands of formulas, and lists of lists of each were most of the work. */
function collect(formula: Formula, rows: number, found: Reference[]): void {
  switch (formula.kind) {
    case "number":
    case "text":
      return;
    case "cell":
    case "area":
      found.push(filledDown(formula, rows));
      return;
    case "call":
      for (const argument of formula.args) collect(argument, rows, found);
      return;
    case "binary":
      collect(formula.left, rows, found);
      collect(formula.right, rows, found);
      return;
    case "down":
      collect(formula.formula, rows + formula.rows, found);
  }
}
