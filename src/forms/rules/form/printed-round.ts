import { finding } from "../../../model/finding";
import { findRound } from "../../../model/plan";
import { mark } from "../identity/mark";
import { wrongRound } from "../identity/wrong-round";
import { inFile } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/**
 * Reports that the heading names another round than the marks, by which the form is added up. Marks in doubt
 * are reported alone.
 */
export const printedRound: Rule = (subject) => {
  const { structure, submission, plan } = subject;
  if ([mark, wrongRound].some((rule) => rule(subject).length > 0)) return [];
  return (structure?.rounds ?? []).map(({ name, place, text }) =>
    finding("printed-round", "error", inFile(submission, place), text, {
      found: name,
      expected: findRound(plan, submission.round)?.name ?? submission.round,
    }),
  );
};
