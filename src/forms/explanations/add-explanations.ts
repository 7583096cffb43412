import type { Submission } from "../../model/submission";
import type { Explanation } from "../../model/finding";

/** A submission with what the office itself explained of it, which counts before what the unit wrote. */
export function addExplanations(submission: Submission, explanations: readonly Explanation[]): Submission {
  const own = explanations.filter(
    ({ unit, round }) => unit === submission.unit && round === submission.round,
  );
  return own.length === 0
    ? submission
    : { ...submission, explanations: [...(submission.explanations ?? []), ...own] };
}
