import type { Finding, Severity } from "../finding";
import { compareFraction, type FractionVerdict } from "./compare-fraction";
import { formulaCells, type FormulaCell } from "./formula-cells";
import type { Rule } from "./rule";
import { shownOf } from "./shown-of";

const SEVERITIES: Readonly<Record<FractionVerdict, Severity | undefined>> = {
  equal: undefined,
  truncated: "note",
  askew: "warning",
  wrong: "error",
};

/**
 * A formula gives another ratio than the figures of the form do: it was changed (percentages averaged, a wrong
 * denominator) or never recalculated. A ratio typed over the formula is for overwritten-formula.
 */
export const ratio: Rule = (subject) =>
  formulaCells(subject)
    .filter((cell) => cell.isFraction && cell.entry.hasFormula && !cell.isConsequence)
    .flatMap(compare);

function compare({ place, label, entry: { reading }, exact }: FormulaCell): readonly Finding[] {
  if (exact === undefined || (reading.kind !== "number" && reading.kind !== "misread")) return [];
  const verdict = reading.kind === "misread" ? "wrong" : compareFraction(reading.number, exact);
  const severity = SEVERITIES[verdict];
  if (severity === undefined) return [];
  return [
    {
      rule: "ratio",
      severity,
      ...place,
      subject: label,
      found: shownOf(reading),
      expected: exact,
      isTruncated: verdict === "truncated",
    },
  ];
}
