import { raise } from "../../../model/finding";
import { isShort } from "../../../model/submission";
import { onForm } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/** Reports an office whose figures come from fewer units than report to it. */
export const unitsBehind: Rule = ({ submission }) => {
  const { behind } = submission;
  if (behind === undefined || !isShort(behind)) return [];
  return raise("units-behind", "warning", onForm(submission), submission.formSheet, {
    found: behind.received,
    expected: behind.expected,
    stated: behind.text,
  });
};
