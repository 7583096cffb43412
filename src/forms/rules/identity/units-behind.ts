import { raise } from "../../../model/finding";
import { isShort } from "../../../model/submission";
import { onForm } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/** An office made its report from fewer units than report to it: what it says is not yet all. */
export const unitsBehind: Rule = ({ submission }) => {
  const { behind } = submission;
  if (behind === undefined || !isShort(behind)) return [];
  return raise("units-behind", "warning", onForm(submission), submission.formSheet, {
    found: behind.received,
    expected: behind.expected,
    stated: behind.text,
  });
};
