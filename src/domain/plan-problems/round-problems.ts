import type { IsoDate } from "../codes";
import type { Plan } from "../plan/plan";
import type { PlanPlace, PlanProblem } from "./plan-problem";

/** Days that are none, rounds that run backwards, rounds that share days. A due day may lie before the end of its round. */
export function roundProblems(plan: Plan): readonly PlanProblem[] {
  const reviews = new Set(plan.rounds.filter(({ of }) => of !== undefined).map(({ id }) => id));
  const backwards = plan.rounds.filter(
    ({ from, to, due = from, sprint }) => to < from || due < from || (sprint && sprint.to < sprint.from),
  );
  const overlaps = plan.rounds.flatMap((first, index) =>
    plan.rounds
      .slice(index + 1)
      .filter((second) => first.from <= second.to && second.from <= first.to && !first.of && !second.of)
      .map((second): PlanProblem => ({ kind: "overlapping-rounds", first: first.id, second: second.id })),
  );
  return [
    ...dateProblems(plan.issuedOn === undefined ? [] : [plan.issuedOn], { part: "plan" }),
    ...plan.rounds.flatMap(({ id, from, to, due = to, sprint }) =>
      dateProblems([from, to, due, ...(sprint === undefined ? [] : [sprint.from, sprint.to])], {
        part: "round",
        code: id,
      }),
    ),
    ...plan.indicators.flatMap(({ code, deadline }) =>
      deadline?.kind === "day" ? dateProblems([deadline.day], { part: "indicator", code }) : [],
    ),
    ...backwards.map(({ id }): PlanProblem => ({ kind: "round-backwards", round: id })),
    ...overlaps,
    ...plan.rounds.flatMap(({ id, of = [] }) =>
      of
        .filter((part) => part === id || reviews.has(part))
        .map((part): PlanProblem => ({ kind: "review-of-review", round: id, of: part })),
    ),
  ];
}

function dateProblems(dates: readonly IsoDate[], at: PlanPlace): readonly PlanProblem[] {
  return dates.filter((date) => !isCalendarDay(date)).map((date) => ({ kind: "bad-date", date, at }));
}

function isCalendarDay(date: IsoDate): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) && date.length === 10;
}
