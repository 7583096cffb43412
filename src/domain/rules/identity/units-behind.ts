import { isShort } from "../../submission/units-behind";
import { onForm } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/** An office made its report from fewer units than report to it: what it says is not yet all. */
export const unitsBehind: Rule = ({ submission }) => {
  const { behind } = submission;
  if (behind === undefined || !isShort(behind)) return [];
  return [
    {
      rule: "units-behind",
      severity: "warning",
      ...onForm(submission),
      subject: submission.formSheet,
      found: behind.received,
      expected: behind.expected,
      said: behind.text,
    },
  ];
};
