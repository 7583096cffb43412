import type { Finding, Severity } from "../domain/finding";

/** How many findings there are of each severity. */
export function findingCounts(findings: readonly Finding[]): { readonly [S in Severity]: number } {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

const ORDER: { readonly [S in Severity]: number } = { error: 0, warning: 1, note: 2 };

/** Errors first; what is equally bad stays in the order it was found. */
export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((left, right) => ORDER[left.severity] - ORDER[right.severity]);
