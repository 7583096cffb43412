import type { Finding, RuleId } from "./finding";
import type { Severity } from "./finding-base";
import { groupedBy } from "../../base/grouped-by";

/** Findings of one rule and severity that are shown together, or a single finding. */
export interface FindingGroup {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const WORST_FIRST: readonly Severity[] = ["error", "warning", "note"];

/** More findings of one rule than this are grouped, so that no sentence repeats more often. */
const MOST_ALONE = 5;

/**
 * Groups findings for reading: errors first, then in the given order. More than `MOST_ALONE` findings of one
 * rule form a group at the place of the first; every other finding is a group of one.
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return WORST_FIRST.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    const byRule = groupedBy(ofSeverity, (finding) => finding.rule);
    return ofSeverity.flatMap((finding): readonly FindingGroup[] => {
      const { rule } = finding;
      const same = byRule.get(rule) ?? [];
      if (same.length <= MOST_ALONE) return [{ rule, severity, findings: [finding] }];
      return same[0] === finding ? [{ rule, severity, findings: same }] : [];
    });
  });
}
