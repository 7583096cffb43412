import type { Submission } from "../../model/submission";
import type { Explanation } from "../../model/finding";

/** Adds the office's explanations to a submission. They take precedence over the unit's. */
export function addExplanations(submission: Submission, explanations: readonly Explanation[]): Submission {
  const own = explanations.filter(
    ({ unit, round }) => unit === submission.unit && round === submission.round,
  );
  return own.length === 0
    ? submission
    : { ...submission, explanations: [...(submission.explanations ?? []), ...own] };
}
