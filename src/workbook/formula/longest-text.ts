import type { Formula } from "./formula";

/** Stands for a figure in a sentence, to measure it by. */
const FIGURE = "0.000";

/** The longest text that a formula made of sentences and figures can show. */
export function longestText(formula: Formula): string {
  switch (formula.kind) {
    case "value":
      return typeof formula.value === "object" ? FIGURE : String(formula.value ?? "");
    case "filled":
      return longestText(formula.formula);
    case "binary":
      return formula.operator === "&" ? longestText(formula.left) + longestText(formula.right) : FIGURE;
    case "call": {
      if (formula.name !== "IF") return FIGURE;
      const [yes = "", no = ""] = formula.args.slice(1).map(longestText);
      return yes.length > no.length ? yes : no;
    }
    case "reference":
    case "unary":
      return FIGURE;
  }
}
