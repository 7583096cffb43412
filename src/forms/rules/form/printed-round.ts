import { finding } from "../../../model/finding";
import { findRound } from "../../../model/plan";
import { inFile } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/** Reports that the heading names another round than the marks, by which the form is added up. */
export const printedRound: Rule = ({ structure, submission, plan }) =>
  (structure?.rounds ?? []).map(({ name, place, text }) =>
    finding("printed-round", "error", inFile(submission, place), text, {
      found: name,
      expected: findRound(plan, submission.round)?.name ?? submission.round,
    }),
  );
