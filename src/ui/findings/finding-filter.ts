import { foldName } from "../../domain/text/fold-name";
import type { Finding } from "../../domain/finding/finding";
import type { Severity } from "../../domain/finding/finding-base";

/** Worst first, as findings are read. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** What is looked for among findings. */
export interface FindingFilter {
  /** None chosen means all. */
  readonly severities: ReadonlySet<Severity>;
  /** Words in any order, with or without Vietnamese marks. */
  readonly text: string;
}

export const EVERYTHING: FindingFilter = { severities: new Set(), text: "" };

/** The findings that fit; `told` is all that is said about one. */
export function filteredFindings(
  findings: readonly Finding[],
  { severities, text }: FindingFilter,
  told: (finding: Finding) => string,
): readonly Finding[] {
  const ofSeverity =
    severities.size === 0 ? findings : findings.filter(({ severity }) => severities.has(severity));
  const wanted = foldName(text).split("-").filter(Boolean);
  if (wanted.length === 0) return ofSeverity;
  return ofSeverity.filter((finding) => {
    const folded = foldName(told(finding));
    return wanted.every((word) => folded.includes(word));
  });
}

/** The same with one severity chosen that was not, or the other way round. */
export function toggled({ severities, text }: FindingFilter, severity: Severity): FindingFilter {
  const others = [...severities].filter((chosen) => chosen !== severity);
  return { severities: new Set(severities.has(severity) ? others : [...others, severity]), text };
}
