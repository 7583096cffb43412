import { adjustedValue } from "./adjusted-value";
import type { Adjustment } from "../ledger/ledger";
import type { Submission } from "./submission";

/** A copy with what was approved to be added to its figures; one to which nothing was added is the same object. */
export function reportedSubmission(submission: Submission, adjustments: readonly Adjustment[]): Submission {
  const own = adjustments.filter(({ unit, round }) => unit === submission.unit && round === submission.round);
  if (own.length === 0) return submission;
  return {
    ...submission,
    entries: new Map(
      [...submission.entries].map(([code, entry]) => [
        code,
        entry.reading.kind === "misread"
          ? entry
          : { ...entry, reading: adjustedValue(entry.reading, code, submission, own) },
      ]),
    ),
  };
}
