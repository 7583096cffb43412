import { meets } from "../../../model/plan";
import { compareFraction, type FractionVerdict } from "./compare-fraction";
import type { FormulaCell } from "./formula-cells";

/**
 * Compares a formula's result with the exact value; undefined if either is missing. Numbers that are not
 * percentages are either equal or wrong.
 */
export function formulaVerdict({ entry, exact, isFraction }: FormulaCell): FractionVerdict | undefined {
  const { reading, hasFormula } = entry;
  if (!hasFormula || exact === undefined) return undefined;
  if (reading.kind === "misread") return "wrong";
  if (reading.kind !== "number") return undefined;
  if (isFraction) return compareFraction(reading.number, exact);
  return meets("equal", reading.number, exact) ? "equal" : "wrong";
}
