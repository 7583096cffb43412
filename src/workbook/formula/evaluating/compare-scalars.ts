import type { CellError } from "../../grid/grid";
import type { Scalar } from "./scalar";

type Comparable = Exclude<Scalar, CellError>;

const ORDER_OF_TYPES = { number: 0, string: 1, boolean: 2 } as const;

/** Ignores case, distinguishes accents. Vietnamese order on every machine. */
const alphabet = new Intl.Collator("vi", { sensitivity: "accent" });

/** Compares numbers before text before logical values. Returns a negative number, 0 or a positive number. */
export function compareScalars(left: Comparable, right: Comparable): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === "string" && typeof b === "string") return alphabet.compare(a, b);
  if (typeof a === "number" && typeof b === "number") return nearlyEqual(a, b) ? 0 : a - b;
  return ORDER_OF_TYPES[typeOf(a)] - ORDER_OF_TYPES[typeOf(b)] || Number(a) - Number(b);
}

/** Converts a blank to the type of the other operand. */
function blankLike(other: Comparable): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function typeOf(value: number | string | boolean): keyof typeof ORDER_OF_TYPES {
  if (typeof value === "number") return "number";
  return typeof value === "string" ? "string" : "boolean";
}

/**
 * Treats numbers as equal if they differ only by binary rounding, as Excel and LibreOffice do: 0.1+0.2=0.3.
 */
export function nearlyEqual(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < Math.min(Math.abs(a), Math.abs(b)) * 2 ** -48;
}
