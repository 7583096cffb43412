import type { Finding, RuleId } from "./finding";
import type { Severity } from "./finding-base";
import { groupedBy } from "../../base/grouped-by";

/** Findings of one rule and severity that are told together, or one alone. */
export interface FindingGroup {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const WORST_FIRST: readonly Severity[] = ["error", "warning", "note"];

/** More findings than this of one cause are a group: the same sentence is not printed six times. */
const MOST_ALONE = 5;

/**
 * Findings as people read them: errors first, then in the order given (sheet by sheet, cell by cell). Many of one cause
 * stand together, where the first of them stands; every other finding is a group of its own.
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
