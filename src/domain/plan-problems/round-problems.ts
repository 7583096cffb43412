import type { IsoDate } from "../codes";
import type { Plan } from "../plan";
import type { PlanPlace, PlanProblem } from "./plan-problem";

/** Days that are none, rounds that run backwards, rounds that share days. A due day may lie before the end of its round. */
export function roundProblems(plan: Plan): readonly PlanProblem[] {
  const backwards = plan.rounds.filter(({ from, to, due }) => to < from || due < from);
  const overlaps = plan.rounds.flatMap((first, index) =>
    plan.rounds
      .slice(index + 1)
      .filter((second) => first.from <= second.to && second.from <= first.to)
      .map((second): PlanProblem => ({ kind: "overlapping-rounds", first: first.id, second: second.id })),
  );
  return [
    ...dateProblems([plan.issuedOn], { part: "plan" }),
    ...plan.rounds.flatMap(({ id, from, to, due }) =>
      dateProblems([from, to, due], { part: "round", code: id }),
    ),
    ...plan.indicators.flatMap(({ code, deadline }) =>
      deadline?.kind === "day" ? dateProblems([deadline.day], { part: "indicator", code }) : [],
    ),
    ...backwards.map(({ id }): PlanProblem => ({ kind: "round-backwards", round: id })),
    ...overlaps,
  ];
}

function dateProblems(dates: readonly IsoDate[], at: PlanPlace): readonly PlanProblem[] {
  return dates.filter((date) => !isCalendarDay(date)).map((date) => ({ kind: "bad-date", date, at }));
}

function isCalendarDay(date: IsoDate): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) && date.length === 10;
}
