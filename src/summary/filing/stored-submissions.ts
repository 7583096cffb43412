import type { Submission } from "../../model/submission";
import type { Unit } from "../../model/unit";
import type { SummaryInput } from "../setting/summary-input";

/** One report that is kept in the workbook. */
export interface KeptSubmission {
  readonly submission: Submission;
  /** Absent of a unit that is not on the list. */
  readonly unit: Unit | undefined;
  readonly counts: boolean;
}

/**
 * Every report that was read: those that count by unit, then the others. Of files alike in content one stands
 * for all.
 */
export function keptSubmissions({ summary, excused, uncounted }: SummaryInput): readonly KeptSubmission[] {
  const units = [summary.office, ...summary.units, ...excused.map(({ unit }) => unit)];
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const counted = summary.units.flatMap(({ code }) => summary.submissions.get(code) ?? []);
  const told = new Set<string>();
  const all = [
    ...counted.map((submission) => ({ submission, counts: true })),
    ...uncounted.map((submission) => ({ submission, counts: false })),
  ];
  return all.flatMap(({ submission, counts }) => {
    const key = contentKey(submission);
    if (told.has(key)) return [];
    told.add(key);
    return [{ submission, counts, unit: byCode.get(submission.unit) }];
  });
}

/** Under which the lines of a report are found again: the content of its file, and whose it was taken for. */
export const contentKey = ({ fingerprint, unit }: Pick<Submission, "fingerprint" | "unit">): string =>
  `${fingerprint} ${unit}`;
