import { inFile } from "./finding-place";
import { marksOf } from "./marks-of";
import type { Rule } from "./rule";

/** The form was issued in another version than the current one. It is read by its codes all the same. */
export const wrongVersion: Rule = ({ submission, template, plan }) => {
  if (submission.templateVersion === template.version) return [];
  return [
    {
      rule: "wrong-version",
      severity: "warning",
      ...inFile(submission, marksOf(submission, "version")[0]?.place),
      subject: plan.title,
      found: submission.templateVersion,
      expected: template.version,
    },
  ];
};
