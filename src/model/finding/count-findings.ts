import type { Finding } from "./finding";
import type { Severity } from "./finding-base";

/** Returns how many rows of the form a finding is about: the form counts each row that one mistake breaks. */
export const weightOf = ({ together }: Finding): number => 1 + (together?.others.length ?? 0);

/** Counts the rows with findings by severity. */
export function countFindings(findings: readonly Finding[]): { readonly [S in Severity]: number } {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.severity] += weightOf(finding);
  return counts;
}
