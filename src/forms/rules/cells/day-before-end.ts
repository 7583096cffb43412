import { raise, type Finding } from "../../../model/finding";
import { findRound } from "../../../model/plan";
import { elementRows, figureRow } from "../subject/figure-row";
import type { Rule } from "../subject/rule";

/**
 * Reports a day before the end of the round for events about the whole round, such as its review. Their
 * deadline in the plan is after the round.
 */
export const dayBeforeEnd: Rule = (subject) => {
  const { plan, submission } = subject;
  const round = findRound(plan, submission.round);
  if (round === undefined) return [];
  return [...elementRows(subject).values()].flatMap(({ element: { derived } }): readonly Finding[] => {
    if (derived?.by.kind !== "by-day" || derived.by.day <= round.to) return [];
    const { date: code } = derived.by;
    const reading = submission.entries.get(code)?.reading;
    if (reading?.kind !== "date" || reading.date >= round.to || reading.date < round.from) return [];
    const { place, label } = figureRow(subject, code);
    return raise("day-before-end", "warning", place, label, { found: reading.date, to: round.to });
  });
};
