import { raise, type Finding, type Severity, shownOf } from "../../../model/finding";
import type { FractionVerdict } from "./compare-fraction";
import { formulaCells, type FormulaCell } from "./formula-cells";
import { formulaVerdict } from "./formula-verdict";
import type { Rule } from "../subject/rule";

const SEVERITIES: Readonly<Record<FractionVerdict, Severity | undefined>> = {
  equal: undefined,
  truncated: "note",
  askew: "warning",
  wrong: "error",
};

/**
 * Reports a formula with another ratio than the figures: it was changed (percentages averaged, a wrong
 * denominator) or not recalculated. `overwritten-formula` reports typed ratios.
 */
export const ratio: Rule = (subject) =>
  formulaCells(subject)
    .filter((cell) => cell.isFraction && !cell.isConsequence)
    .flatMap(compare);

function compare(cell: FormulaCell): readonly Finding[] {
  const { place, label, entry, exact } = cell;
  const verdict = formulaVerdict(cell);
  const severity = verdict && SEVERITIES[verdict];
  if (severity === undefined || exact === undefined) return [];
  return raise("ratio", severity, place, label, {
    found: shownOf(entry.reading),
    expected: exact,
    isTruncated: verdict === "truncated",
  });
}
