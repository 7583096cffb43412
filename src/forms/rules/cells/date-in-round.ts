import { isoDate, type IsoDate } from "../../../base/codes";
import { finding, type Finding } from "../../../model/finding";
import { type DayPlace, findRound, type Plan, type Register } from "../../../model/plan";
import { isWithinDays, meantDay, type Days, registerElement } from "../../../model/numbers";
import { inputCells, type InputCell } from "../subject/input-cells";
import { oncePerSubject } from "../subject/once-per-subject";
import type { Rule } from "../subject/rule";

/**
 * Reports a day outside the round if the plan requires it inside, or so far from every round that its year
 * must be mistyped. Lists may contain birthdays and past events: there it reports only the future, and days
 * years ago for works, which are registered and completed.
 */
export const dateInRound: Rule = oncePerSubject((subject) => {
  const { plan, submission } = subject;
  const round = findRound(plan, submission.round);
  if (round === undefined) return [];
  const declared = new Set(
    plan.checks.flatMap((check) => (check.kind === "in-round" ? [elementOf(check)] : [])),
  );
  const horizon = yearsAround(plan, 1);
  const ofWorks = new Set(plan.registers.flatMap(daysOfWorks));
  const longAgo = yearsAround(plan, LONGEST_WORK).from;
  return inputCells(subject).flatMap((cell) => {
    if (cell.reading.kind !== "date") return [];
    const { date } = cell.reading;
    if (declared.has(cell.element)) {
      return isWithinDays(date, round) ? [] : [tell(cell, date, round, true, round)];
    }
    const isEarly =
      cell.place.code !== undefined ? date < horizon.from : ofWorks.has(cell.element) && date < longAgo;
    return isEarly || date > horizon.to ? [tell(cell, date, horizon, false, round)] : [];
  });
});

/** Longest duration of a work from its registration, in years. */
const LONGEST_WORK = 5;

/** Ordered columns tell when something was done, not when somebody was born. */
const daysOfWorks = ({ code, columns }: Register): readonly string[] =>
  columns.flatMap(({ code: last, notBefore: first }) =>
    first === undefined ? [] : [first, last].map((column) => registerElement(code, column)),
  );

/** Returns the element as findings about cells name it. */
const elementOf = (place: DayPlace): string =>
  "element" in place ? place.element : registerElement(place.register, place.column);

/**
 * Returns the days from `years` before the plan's first round to `years` after its last due day or, without
 * one, last day.
 */
function yearsAround({ rounds }: Plan, years: number): Days {
  const from = rounds.map((round) => round.from).toSorted()[0] ?? "";
  const due =
    rounds
      .map((round) => round.due ?? round.to)
      .toSorted()
      .at(-1) ?? "";
  return { from: yearsOn(from, -years), to: yearsOn(due, years) };
}

/** Compares correctly as text even if that day does not exist (29 February). */
const yearsOn = (day: string, years: number): IsoDate =>
  isoDate(String(Number(day.slice(0, 4)) + years).padStart(4, "0") + day.slice(4));

const tell = (
  { place, label }: InputCell,
  found: IsoDate,
  { from, to }: Days,
  isDeclared: boolean,
  round: Days,
): Finding =>
  finding("date-in-round", isDeclared ? "error" : "warning", place, label, {
    found,
    from,
    to,
    isDeclared,
    ...meantIn(found, round),
  });

function meantIn(day: IsoDate, round: Days): { readonly meant?: IsoDate } {
  const meant = meantDay(day, round);
  return meant === undefined ? {} : { meant: meant.day };
}
