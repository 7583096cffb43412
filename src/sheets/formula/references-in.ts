import type { Formula, Reference } from "./formula";

/** Every reference a formula holds, from left to right. */
export function referencesIn(formula: Formula): readonly Reference[] {
  switch (formula.kind) {
    case "number":
    case "text":
      return [];
    case "cell":
    case "area":
      return [formula];
    case "call":
      return formula.args.flatMap(referencesIn);
    case "binary":
      return [...referencesIn(formula.left), ...referencesIn(formula.right)];
  }
}
