import type { Finding, Explanation } from "../../model/finding";
import { figuresOf } from "./explainable";
import type { Submission } from "../../model/submission";

/**
 * Returns the place of a finding in explanations: its row code; in a list its cell; "" for the whole file.
 */
export function codeOf({ code, sheet, cell }: Finding): string {
  if (code !== undefined) return code;
  return cell === undefined ? "" : `${sheet ?? ""}!${cell}`;
}

/** Returns whether a finding can be explained and is not explained yet. */
export const awaitsExplanation = (finding: Finding): boolean =>
  finding.explained === undefined && figuresOf(finding) !== undefined;

/**
 * Applies explanations to the findings of one report. An explained finding becomes a note with its reason. If
 * its figures have changed since, it is open again and quotes the earlier reason. The last explanation of a
 * finding counts; one without a reason explains nothing.
 */
export function explain(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): readonly Finding[] {
  const given = explanations.filter(({ reason }) => reason.trim() !== "");
  return given.length === 0 ? findings : findings.map((finding) => explained(finding, given));
}

function explained(finding: Finding, explanations: readonly Explanation[]): Finding {
  const figures = figuresOf(finding);
  if (figures === undefined || finding.explained !== undefined) return finding;
  const code = codeOf(finding);
  const ofSame = explanations.filter((given) => given.rule === finding.rule && given.code === code);
  const fitting = ofSame.findLast(({ found }) => found === figures);
  if (fitting !== undefined) {
    const { reason, by, at } = fitting;
    const explained = { reason, by, at };
    return { ...finding, severity: "note", explained };
  }
  const former = ofSame.at(-1);
  return former === undefined
    ? finding
    : { ...finding, formerly: { reason: former.reason, found: former.found } };
}

/** Adds the office's explanations to a submission. They take precedence over the unit's. */
export function addExplanations(submission: Submission, explanations: readonly Explanation[]): Submission {
  const own = explanations.filter(
    ({ unit, round }) => unit === submission.unit && round === submission.round,
  );
  return own.length === 0
    ? submission
    : { ...submission, explanations: [...(submission.explanations ?? []), ...own] };
}

/** Adds explanations to findings about several reports, each from the report that shows it. */
export function explainAcross(
  findings: readonly Finding[],
  submissions: readonly Submission[],
): readonly Finding[] {
  const byFile = new Map(submissions.map(({ file, explanations = [] }) => [file, explanations]));
  return findings.flatMap((finding) => explain([finding], byFile.get(finding.file ?? "") ?? []));
}
