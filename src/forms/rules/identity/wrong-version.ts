import { raise } from "../../../model/finding";
import { inFile } from "../subject/finding-place";
import { marksOf } from "../subject/marks-of";
import { earlierVersion, type Plan } from "../../../model/plan";
import type { Submission } from "../../../model/submission";
import type { Template } from "../../../model/form";
import type { Rule } from "../subject/rule";

/**
 * The form was issued in another version than the current one. It is read by its codes all the same; what it
 * was not asked for, and what it says that has no place any more, is listed.
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

/** Labels of the rows that people fill today but that the form did not have. */
function notAsked(plan: Plan, { templateVersion }: Submission, { rows }: Template): readonly string[] {
  const { codeThen } = earlierVersion(plan, templateVersion);
  return rows.flatMap((row) =>
    row.kind === "element" && row.state === "input" && codeThen(row.element.code) === undefined
      ? [row.element.label]
      : [],
  );
}
