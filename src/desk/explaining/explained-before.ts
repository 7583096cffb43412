import { codeOf, awaitsExplanation } from "../../forms/explanations";
import type { Finding, FindingOf } from "../../model/finding";
import { findingFound } from "../../forms/finding-words";

/**
 * Adds earlier explanations to findings that a continued roll-up makes anew (those that depend on other
 * reports): the explanations are in the file, which is not read again.
 */
export function explainedBefore(
  findings: readonly Finding[],
  resolved: readonly FindingOf<"kept">[],
): readonly Finding[] {
  const explanations = new Map(
    resolved.flatMap((finding) =>
      finding.explained === undefined ? [] : [[keyOf(finding.was, finding), finding.explained]],
    ),
  );
  if (explanations.size === 0) return findings;
  return findings.map((finding) => {
    const explained = awaitsExplanation(finding) ? explanations.get(keyOf(finding.rule, finding)) : undefined;
    return explained === undefined ? finding : { ...finding, severity: "note", explained };
  });
}

const keyOf = (rule: string, finding: Finding): string =>
  JSON.stringify([finding.file, rule, codeOf(finding), findingFound(finding)]);
