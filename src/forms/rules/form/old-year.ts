import { finding } from "../../../model/finding";
import { findRound } from "../../../model/plan";
import { inFile } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/** A line above the table, or the day beside the signature, still says a year before the round. */
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
