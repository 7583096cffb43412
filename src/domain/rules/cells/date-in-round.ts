import type { DayPlace } from "../../plan/arithmetic-check";
import { isoDate, type IsoDate } from "../../codes";
import type { Finding } from "../../finding/finding";
import { registerElement } from "../../numbers/number-decision";
import { findRound, type Plan } from "../../plan/plan";
import { inputCells, type InputCell } from "../subject/input-cells";
import type { Rule } from "../subject/rule";

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * A day lies outside the round although the plan says it lies inside, or so far from every round that its year must be
 * mistyped. How old people are, and what was long before, a list may well say: there only the future is doubted.
 */
export const dateInRound: Rule = (subject) => {
  const { plan, submission } = subject;
  const round = findRound(plan, submission.round);
  if (round === undefined) return [];
  const declared = new Set(
    plan.checks.flatMap((check) => (check.kind === "in-round" ? [elementOf(check)] : [])),
  );
  const horizon = aYearAround(plan);
  return inputCells(subject).flatMap((cell) => {
    if (cell.reading.kind !== "date") return [];
    const { date } = cell.reading;
    if (declared.has(cell.element)) {
      return date < round.from || date > round.to ? [tell(cell, date, round, true)] : [];
    }
    const isEarly = cell.place.code !== undefined && date < horizon.from;
    return isEarly || date > horizon.to ? [tell(cell, date, horizon, false)] : [];
  });
};

/** As findings about cells name it. */
const elementOf = (place: DayPlace): string =>
  "element" in place ? place.element : registerElement(place.register, place.column);

/** From a year before the first round of the plan to a year after its last one is due. */
function aYearAround({ rounds }: Plan): Days {
  const from = rounds.map((round) => round.from).toSorted()[0] ?? "";
  const due =
    rounds
      .map((round) => round.due)
      .toSorted()
      .at(-1) ?? "";
  return { from: yearsOn(from, -1), to: yearsOn(due, 1) };
}

/** As text it compares rightly even where that day does not exist (29 February). */
const yearsOn = (day: string, years: number): IsoDate =>
  isoDate(String(Number(day.slice(0, 4)) + years).padStart(4, "0") + day.slice(4));

const tell = (
  { place, label }: InputCell,
  found: IsoDate,
  { from, to }: Days,
  isDeclared: boolean,
): Finding => ({
  rule: "date-in-round",
  severity: isDeclared ? "error" : "warning",
  ...place,
  subject: label,
  found,
  expected: null,
  from,
  to,
  isDeclared,
});
