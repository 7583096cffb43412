import { raise } from "../../../model/finding";
import { hasSameForm } from "../../../model/plan";
import { inFile } from "../subject/finding-place";
import { marksOf } from "../subject/marks-of";
import type { Rule } from "../subject/rule";

/** Reports a form of another plan than the expected one. */
export const wrongPlan: Rule = ({ submission, plan, expected }) => {
  if (expected.plan === undefined || hasSameForm(submission.plan, expected.plan)) return [];
  return raise("wrong-plan", "error", inFile(submission, marksOf(submission, "plan")[0]?.place), plan.title, {
    found: submission.plan,
    expected: expected.plan,
  });
};
