import { isoDate, type IsoDate } from "../../base/codes";
import { roundId, type RoundId } from "../codes";
import type { Deadline, Indicator } from "./indicator";
import type { Plan } from "./plan";
import type { Round } from "./round";

const DAY_MS = 86_400_000;

/** Returns the last day in time; undefined if no day is named or inferred from the words. */
export function lastDayOf(deadline: Deadline | undefined): IsoDate | undefined {
  if (deadline?.kind !== "day") return deadline?.by;
  if (deadline.inclusive) return deadline.day;
  return isoDate(new Date(Date.parse(`${deadline.day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10));
}

/** Returns the round id of a milestone: a day within a round. */
export const milestoneId = (round: RoundId, day: string): RoundId => roundId(`${round}_${day}`);

/**
 * Returns the milestones of a plan: days within rounds by which the document wants something done ("trước
 * ngày 06/3/2021"). Each is a round that asks only for that, so its form is short. Its last day is the
 * document's; if it is inferred from words, no report is late.
 */
export function milestonesOf(plan: Plan): readonly Round[] {
  const milestones = known.get(plan) ?? daysWithin(plan);
  known.set(plan, milestones);
  return milestones;
}

/** Returns the round or milestone with that id; undefined if there is none. */
export function findRound(plan: Plan, id: RoundId): Round | undefined {
  const isThat = (round: Round): boolean => round.id === id;
  return plan.rounds.find(isThat) ?? milestonesOf(plan).find(isThat);
}

/** Cache: thousands of forms look up their round. */
const known = new WeakMap<Plan, readonly Round[]>();

const daysWithin = (plan: Plan): readonly Round[] =>
  plan.rounds
    .filter(({ of }) => of === undefined)
    .flatMap((round) => {
      const due = plan.indicators.filter((indicator) => dayWithin(indicator, round) !== undefined);
      const days = new Set(due.flatMap(({ deadline }) => lastDayOf(deadline) ?? []));
      const named = new Set(
        due.flatMap(({ deadline }) => (deadline?.kind === "day" ? lastDayOf(deadline) : [])),
      );
      return [...days].toSorted().map((day) => milestoneOn(round, day, named.has(day)));
    });

/** Returns whether an indicator is due at a milestone. */
export const isDueAt = (
  indicator: Indicator,
  { to, milestoneOf }: Pick<Round, "to" | "milestoneOf">,
): boolean =>
  milestoneOf !== undefined && indicator.rounds.includes(milestoneOf) && lastDayOf(indicator.deadline) === to;

function dayWithin({ rounds, deadline }: Indicator, { id, from, to }: Round): IsoDate | undefined {
  const day = lastDayOf(deadline);
  return day !== undefined && rounds.includes(id) && from <= day && day < to ? day : undefined;
}

const milestoneOn = ({ id, name, theme, from }: Round, day: IsoDate, isNamed: boolean): Round => ({
  id: milestoneId(id, day),
  name: `${name} (${day.split("-").reverse().join("/")})`,
  ...{ theme, from, to: day, due: day, milestoneOf: id },
  ...(!isNamed && { isDueInferred: true, isPeriodInferred: true }),
});
