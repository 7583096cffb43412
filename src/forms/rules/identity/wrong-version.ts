import { raise } from "../../../model/finding";
import { inFile } from "../subject/finding-place";
import { marksOf } from "../subject/marks-of";
import { earlierVersion, type Plan } from "../../../model/plan";
import type { Submission } from "../../../model/submission";
import type { Template } from "../../../model/form";
import type { Rule } from "../subject/rule";

/**
 * Reports a form of another version than the current one. It is still read by its codes. The finding lists
 * what it was not asked for and what has no place any more.
 */
export const wrongVersion: Rule = ({ submission, template, plan }) => {
  if (submission.templateVersion === template.version) return [];
  return raise(
    "wrong-version",
    "warning",
    inFile(submission, marksOf(submission, "version")[0]?.place),
    plan.title,
    {
      found: submission.templateVersion,
      expected: template.version,
      newRows: notAsked(plan, submission, template),
      dropped: submission.dropped ?? [],
    },
  );
};

/** Returns the labels of current input rows that the form lacked. */
function notAsked(plan: Plan, { templateVersion }: Submission, { rows }: Template): readonly string[] {
  const { codeThen } = earlierVersion(plan, templateVersion);
  return rows.flatMap((row) =>
    row.kind === "element" && row.state === "input" && codeThen(row.element.code) === undefined
      ? [row.element.label]
      : [],
  );
}
