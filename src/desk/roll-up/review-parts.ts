import type { RoundId, UnitCode } from "../../model/codes";
import type { Submission } from "../../model/submission";

/** Submissions of a review, and those that another one of the same unit supersedes. */
export interface ReviewParts {
  readonly current: readonly Submission[];
  readonly covered: readonly { readonly submission: Submission; readonly by: Submission }[];
}

/** A unit's report of the whole review supersedes its reports of single rounds, which would count twice. */
export function reviewParts(latest: readonly Submission[], review: RoundId): ReviewParts {
  const whole = new Map<UnitCode, Submission>();
  for (const submission of latest) if (submission.round === review) whole.set(submission.unit, submission);
  const covers = (submission: Submission): Submission => whole.get(submission.unit) ?? submission;
  return {
    current: latest.filter((submission) => covers(submission) === submission),
    covered: latest
      .filter((submission) => covers(submission) !== submission)
      .map((submission) => ({ submission, by: covers(submission) })),
  };
}
