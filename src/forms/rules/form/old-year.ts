import { finding } from "../../../model/finding";
import { findRound } from "../../../model/plan";
import { inFile } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/** Reports a year before the round in a line above the table or in the day of the signature. */
export const oldYear: Rule = ({ structure, submission, plan }) => {
  const round = findRound(plan, submission.round);
  if (structure === undefined || round === undefined) return [];
  return structure.years
    .filter(({ year }) => year < Number(round.from.slice(0, 4)))
    .map(({ year, place, text }) =>
      finding("old-year", "warning", inFile(submission, place), text, {
        found: text,
        year,
        from: round.from,
        to: round.to,
      }),
    );
};
