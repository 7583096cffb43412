import type { Finding, RuleId } from "../../domain/finding/finding";
import type { Severity } from "../../domain/finding/finding-base";
import type { PaneWords } from "../words/vi/vi";

/** How many findings there are of each severity. */
export function findingCounts(findings: readonly Finding[]): { readonly [S in Severity]: number } {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

const ORDER: { readonly [S in Severity]: number } = { error: 0, warning: 1, note: 2 };

/** Findings of one kind, equally bad. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly findings: readonly Finding[];
}

/** Errors first, then by kind in the order they were found: the same mistake is mended in one go. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { severity: Severity; rule: RuleId; findings: Finding[] }>();
  for (const finding of findings) {
    const { severity, rule } = finding;
    const key = `${severity} ${rule}`;
    const group = groups.get(key) ?? { severity, rule, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((left, right) => ORDER[left.severity] - ORDER[right.severity]);
}

/** "3 errors, 1 warning, 0 notes", or that nothing is wrong. */
export function checkOutcome(findings: readonly Finding[], words: PaneWords["check"]): string {
  const { error, warning, note } = findingCounts(findings);
  return findings.length === 0 ? words.nothingWrong : words.counts(error, warning, note);
}
