import { adjustedValue } from "./adjusted-value";
import type { Adjustment } from "../ledger/ledger";
import type { Submission } from "./submission";

/**
 * Returns a submission as it counts: without entries that count from another file, and with approved
 * adjustments. Returns the same object if nothing changes.
 */
export function reportedSubmission(submission: Submission, adjustments: readonly Adjustment[]): Submission {
  const applicable = adjustments.filter(
    ({ unit, round }) => unit === submission.unit && round === submission.round,
  );
  const { elsewhere } = submission;
  if (applicable.length === 0 && elsewhere === undefined) return submission;
  const counted = [...submission.entries].filter(([code]) => elsewhere?.has(code) !== true);
  return {
    ...submission,
    entries: new Map(
      counted.map(([code, entry]) => [
        code,
        entry.reading.kind === "misread"
          ? entry
          : { ...entry, reading: adjustedValue(entry.reading, code, submission, applicable) },
      ]),
    ),
  };
}
