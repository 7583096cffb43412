import { meets } from "../../../model/plan";
import { compareFraction, type FractionVerdict } from "./compare-fraction";
import type { FormulaCell } from "./formula-cells";

/**
 * How the result of a formula that is still there relates to what the figures come to; undefined where there
 * is nothing to compare: no result, or a figure missing. Numbers that are no percentages are right or wrong.
 */
export function formulaVerdict({ entry, exact, isFraction }: FormulaCell): FractionVerdict | undefined {
  const { reading, hasFormula } = entry;
  if (!hasFormula || exact === undefined) return undefined;
  if (reading.kind === "misread") return "wrong";
  if (reading.kind !== "number") return undefined;
  if (isFraction) return compareFraction(reading.number, exact);
  return meets("equal", reading.number, exact) ? "equal" : "wrong";
}
