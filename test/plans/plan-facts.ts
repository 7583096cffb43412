import { roundId } from "../../src/model/codes";
import type { Plan } from "../../src/model/plan/plan";
import { isFixed } from "../../src/model/plan/target";
import { templateFor, type Audience, type RowState } from "../../src/model/form/template";

/** Returns the state of each element on a form: typed, calculated or closed. */
export function formStates(plan: Plan, round: string, audience: Audience): ReadonlyMap<string, RowState> {
  const { rows } = templateFor(plan, roundId(round), audience);
  return new Map(rows.flatMap((row) => (row.kind === "element" ? [[row.element.code, row.state]] : [])));
}

/** Returns the numbers of a round's indicators, "01 02A …". */
export const numbersAsked = (plan: Plan, round: string): string =>
  plan.indicators
    .filter(({ rounds }) => rounds.includes(roundId(round)))
    .map(({ code }) => code.slice(3))
    .join(" ");

/** Returns every target, as copied from the plan: "GL-04 between 1 2". */
export const targetsOf = (plan: Plan): readonly string[] =>
  plan.indicators.flatMap(({ code, target }) => {
    if (target === undefined) return [];
    if (isFixed(target)) {
      const { comparator, value, perUnitOf } = target;
      return [[code, comparator, value, ...(perUnitOf === undefined ? [] : [perUnitOf])].join(" ")];
    }
    switch (target.comparator) {
      case "between":
        return [`${code} between ${target.from} ${target.to}`];
      case "reference":
        return [`${code} reference ${target.times} × ${target.of.join(" + ")}`];
      default:
        return [`${code} ${target.comparator}`];
    }
  });

/** Returns deadlines that are days, with "!" if the day itself is too late. */
export const lastDaysOf = (plan: Plan): Readonly<Record<string, string>> =>
  Object.fromEntries(
    plan.indicators.flatMap(({ code, deadline }) =>
      deadline?.kind === "day" ? [[code, `${deadline.day}${deadline.inclusive ? "" : "!"}`]] : [],
    ),
  );

/** Returns the codes of the elements that are added over rounds. */
export const flowsOf = (plan: Plan): readonly string[] =>
  plan.elements.filter(({ overRounds }) => overRounds === "sum").map(({ code }) => code);

/** Returns the days of the rounds: id, from, to, due. */
export const daysOf = (plan: Plan): readonly string[] =>
  plan.rounds.map(({ id, from, to, due, of }) => [id, from, to, due, ...(of ?? [])].join(" "));
