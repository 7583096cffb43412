import { raise } from "../../../model/finding";
import { isLate } from "../../../model/submission";
import { findRound } from "../../../model/plan";
import { inFile } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/** Reports a file saved after the last day on which a report of its round is on time. */
export const late: Rule = ({ submission, plan }) => {
  const round = findRound(plan, submission.round);
  if (round?.due === undefined || !isLate(submission, round)) return [];
  return raise("late", "note", inFile(submission), round.name, {
    found: submission.savedAt ?? null,
    expected: round.due,
    due: round.due,
  });
};
