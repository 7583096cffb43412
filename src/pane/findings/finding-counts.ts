import {
  countFindings,
  countRows,
  findingGrade,
  type Finding,
  type FindingGrade,
  type RuleId,
} from "../../model/finding";
import type { CheckedFile } from "../../desk/checking";
import { paneWords } from "../words/pane-words";

const { check: words } = paneWords;

/** In order of urgency. */
export const GRADES_BY_URGENCY: readonly FindingGrade[] = ["error", "unfilled", "warning", "note"];

/** Counts findings by grade, as the form in the workbook does. */
export function gradeCounts(findings: readonly Finding[]): { readonly [G in FindingGrade]: number } {
  const rowsOf = (grade: FindingGrade): number =>
    countRows(findings.filter((finding) => findingGrade(finding) === grade));
  return {
    error: rowsOf("error"),
    unfilled: rowsOf("unfilled"),
    warning: rowsOf("warning"),
    note: rowsOf("note"),
  };
}

/** Findings of one kind and grade. */
export interface GradeGroup {
  readonly grade: FindingGrade;
  readonly rule: RuleId;
  readonly findings: readonly Finding[];
}

/** Groups errors first, then by kind in the order found: people correct the same mistake in one go. */
export function findingGroups(findings: readonly Finding[]): readonly GradeGroup[] {
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
    (left, right) => GRADES_BY_URGENCY.indexOf(left.grade) - GRADES_BY_URGENCY.indexOf(right.grade),
  );
}

/** Returns "3 lỗi, chưa nhập 17 ô, 1 cảnh báo", or that nothing is wrong. */
export const checkOutcome = (findings: readonly Finding[]): string =>
  findings.length === 0 ? words.nothingWrong : words.counts(gradeCounts(findings));

/** How many files were checked, and how many of them have errors. */
export const filesOutcome = (checked: readonly CheckedFile[]): string =>
  words.overall(checked.length, checked.filter(({ findings }) => countFindings(findings).error > 0).length);

/** Counts filled figures of those a form asks for, without those rightly omitted. */
export function filledOf({ submission, findings }: Pick<CheckedFile, "submission" | "findings">): {
  readonly filled: number;
  readonly of: number;
} {
  const entries = [...(submission?.entries.values() ?? [])];
  const filled = entries.filter(({ reading, hasFormula }) => reading.kind !== "blank" && !hasFormula).length;
  return { filled, of: filled + gradeCounts(findings).unfilled };
}
