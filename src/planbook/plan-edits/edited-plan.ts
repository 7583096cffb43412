import type { IsoDate } from "../../base/codes";
import type { ElementCode, IndicatorCode, RoundId, UnitCode } from "../../model/codes";
import { type Assignment, type Indicator, type Plan, type Round, isFixed } from "../../model/plan";

/** Sets a numeric target; `value` of a percentage is a fraction. Other targets stay as they are. */
export const withTarget = (plan: Plan, code: IndicatorCode, value: number): Plan => ({
  ...plan,
  indicators: plan.indicators.map((indicator): Indicator =>
    indicator.code === code && isFixed(indicator.target)
      ? { ...indicator, target: { ...indicator.target, value } }
      : indicator,
  ),
});

/** The days of a round that an office may move; without `due` no report is late. */
export interface RoundDays {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly due?: IsoDate | undefined;
}

/**
 * Changes the days of a round. A review begins and ends with its rounds; deadlines of targets on the last day
 * of the round move with it.
 */
export function withRoundDays(plan: Plan, id: RoundId, days: RoundDays): Plan {
  const before = plan.rounds.find((round) => round.id === id);
  const moved = plan.rounds.map((round): Round => (round.id === id ? { ...round, ...days } : round));
  return {
    ...plan,
    rounds: moved.map((round) => (round.of?.includes(id) === true ? spanning(round, moved) : round)),
    indicators: plan.indicators.map((indicator): Indicator => {
      const { deadline, rounds } = indicator;
      return deadline?.kind === "day" && deadline.day === before?.to && rounds.includes(id)
        ? { ...indicator, deadline: { ...deadline, day: days.to } }
        : indicator;
    }),
  };
}

function spanning(review: Round, rounds: readonly Round[]): Round {
  const parts = rounds.filter(({ id }) => review.of?.includes(id) === true);
  const from = parts.map((part) => part.from).toSorted()[0] ?? review.from;
  const to =
    parts
      .map((part) => part.to)
      .toSorted()
      .at(-1) ?? review.to;
  return { ...review, from, to };
}

/** Sets the number assigned to a unit in every round; without a value removes it. */
export function withAssigned(
  plan: Plan,
  unit: UnitCode,
  element: ElementCode,
  value: number | undefined,
): Plan {
  const others = (plan.assignments ?? []).filter((each) => each.unit !== unit || each.element !== element);
  const own: readonly Assignment[] = value === undefined ? [] : [{ unit, element, value }];
  return { ...plan, assignments: [...others, ...own] };
}

/** Returns the number assigned to a unit in every round, if any. */
export const assignedTo = (
  { assignments = [] }: Plan,
  unit: UnitCode,
  element: ElementCode,
): number | undefined =>
  assignments.find((each) => each.unit === unit && each.element === element && each.round === undefined)
    ?.value;
