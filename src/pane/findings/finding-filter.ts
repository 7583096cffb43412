import { foldName } from "../../base/text";
import { type Finding, findingGrade, type FindingGrade } from "../../model/finding";

/** Filter of findings. */
export interface FindingFilter {
  /** None chosen means all. */
  readonly grades: ReadonlySet<FindingGrade>;
  /** Words in any order, with or without Vietnamese marks. */
  readonly text: string;
}

export const EVERYTHING: FindingFilter = { grades: new Set(), text: "" };

/** Returns matching findings; `told`: a finding's full text. */
export function filteredFindings(
  findings: readonly Finding[],
  { grades, text }: FindingFilter,
  textOf: (finding: Finding) => string,
): readonly Finding[] {
  const ofGrade =
    grades.size === 0 ? findings : findings.filter((finding) => grades.has(findingGrade(finding)));
  const wanted = foldName(text).split("-").filter(Boolean);
  if (wanted.length === 0) return ofGrade;
  return ofGrade.filter((finding) => {
    const folded = foldName(textOf(finding));
    return wanted.every((word) => folded.includes(word));
  });
}

/** Toggles one grade. */
export function toggled({ grades, text }: FindingFilter, grade: FindingGrade): FindingFilter {
  const others = [...grades].filter((chosen) => chosen !== grade);
  return { grades: new Set(grades.has(grade) ? others : [...others, grade]), text };
}
