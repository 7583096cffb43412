import type { Finding, Explanation } from "../../model/finding";
import { figuresOf } from "./explainable";

/**
 * Where a finding stands, as explanations name it: its row; in a list its cell; "" where it is about the
 * whole file.
 */
export function codeOf({ code, sheet, cell }: Finding): string {
  if (code !== undefined) return code;
  return cell === undefined ? "" : `${sheet ?? ""}!${cell}`;
}

/** Whether a person can answer a finding by saying why the value is right, and has not done so. */
export const awaitsExplanation = (finding: Finding): boolean =>
  finding.explained === undefined && figuresOf(finding) !== undefined;

/**
 * The findings of one report with what was explained of them. What is explained stays, as a note with its
 * reason. Where the figures are no longer those that were explained, the finding is asked again and says what
 * was explained before. Of several explanations of the same the last one counts; one without a reason
 * explains nothing.
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
