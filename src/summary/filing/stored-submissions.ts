import type { Submission } from "../../model/submission";
import type { Unit } from "../../model/unit";
import type { SummaryInput } from "../setting/summary-input";

/** A report stored in the workbook. */
export interface StoredSubmission {
  readonly submission: Submission;
  /** Absent for a unit that is not on the list. */
  readonly unit: Unit | undefined;
  readonly counts: boolean;
}

/**
 * Returns every report read: counted ones by unit, then the others. One stands for files of equal content.
 */
export function storedSubmissions({
  summary,
  excused,
  uncounted,
}: SummaryInput): readonly StoredSubmission[] {
  const units = [summary.office, ...summary.units, ...excused.map(({ unit }) => unit)];
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const counted = summary.units.flatMap(({ code }) => summary.submissions.get(code) ?? []);
  const seen = new Set<string>();
  const all = [
    ...counted.map((submission) => ({ submission, counts: true })),
    ...uncounted.map((submission) => ({ submission, counts: false })),
  ];
  return all.flatMap(({ submission, counts }) => {
    const key = contentKey(submission);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ submission, counts, unit: byCode.get(submission.unit) }];
  });
}

/** Returns the key of a report's lines: its file's content and its unit. */
export const contentKey = ({ fingerprint, unit }: Pick<Submission, "fingerprint" | "unit">): string =>
  `${fingerprint} ${unit}`;
