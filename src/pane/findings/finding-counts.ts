import { type Finding, type RuleId, findingGrade, type FindingGrade } from "../../model/finding";
import type { CheckedFile } from "../../desk/checking";
import { paneWords } from "../words/pane-words";

const { check: words } = paneWords;

/** In the order in which they are to be dealt with. */
export const GRADES: readonly FindingGrade[] = ["error", "unfilled", "warning", "note"];

/** How many findings there are of each grade. */
export function gradeCounts(findings: readonly Finding[]): { readonly [G in FindingGrade]: number } {
  const counts = { error: 0, unfilled: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[findingGrade(finding)] += 1;
  return counts;
}

/** Findings of one kind, equally bad. */
export interface FindingGroup {
  readonly grade: FindingGrade;
  readonly rule: RuleId;
  readonly findings: readonly Finding[];
}

/** Errors first, then by kind in the order they were found: the same mistake is mended in one go. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { grade: FindingGrade; rule: RuleId; findings: Finding[] }>();
  for (const finding of findings) {
    const { rule } = finding;
    const grade = findingGrade(finding);
    const key = `${grade} ${rule}`;
    const group = groups.get(key) ?? { grade, rule, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted(
    (left, right) => GRADES.indexOf(left.grade) - GRADES.indexOf(right.grade),
  );
}

/** "3 lỗi, chưa nhập 17 ô, 1 cảnh báo", or that nothing is wrong. */
export const checkOutcome = (findings: readonly Finding[]): string =>
  findings.length === 0 ? words.nothingWrong : words.counts(gradeCounts(findings));

/** How much of a form is filled in: of the figures it asks for, those that are not left out by right. */
export function filledOf({ submission, findings }: Pick<CheckedFile, "submission" | "findings">): {
  readonly filled: number;
  readonly of: number;
} {
  const entries = [...(submission?.entries.values() ?? [])];
  const filled = entries.filter(({ reading, hasFormula }) => reading.kind !== "blank" && !hasFormula).length;
  return { filled, of: filled + gradeCounts(findings).unfilled };
}
