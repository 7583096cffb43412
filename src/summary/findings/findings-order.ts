import type { UnitCode } from "../../model/codes";
import type { Finding, Severity } from "../../model/finding";
import type { Summary } from "../../model/roll-up";

const SEVERITY_ORDER: { readonly [S in Severity]: number } = { error: 0, warning: 1, note: 2 };

/** Sorts errors first, then by unit in registry order, keeping each unit's order of findings. */
export function inReadingOrder(findings: readonly Finding[], summary: Summary): readonly Finding[] {
  const places = new Map<UnitCode | undefined, number>(summary.units.map(({ code }, index) => [code, index]));
  const placeOf = (finding: Finding): number => places.get(finding.unit) ?? places.size;
  return findings.toSorted(
    (left, right) =>
      SEVERITY_ORDER[left.severity] - SEVERITY_ORDER[right.severity] || placeOf(left) - placeOf(right),
  );
}
