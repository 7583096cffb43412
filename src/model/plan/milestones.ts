import { isoDate, type IsoDate } from "../../base/codes";
import { roundId, type RoundId } from "../codes";
import type { Deadline, Indicator } from "./indicator";
import type { Plan } from "./plan";
import type { Round } from "./round";

const DAY_MS = 86_400_000;

/** The last day on which something is in time; undefined where no day is named or read from the words. */
export function lastDayOf(deadline: Deadline | undefined): IsoDate | undefined {
  if (deadline?.kind !== "day") return deadline?.by;
  if (deadline.inclusive) return deadline.day;
  return isoDate(new Date(Date.parse(`${deadline.day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10));
}

/** How a day of a round is named where a round is asked for. */
export const milestoneId = (round: RoundId, day: string): RoundId => roundId(`${round}_${day}`);

/**
 * The days within rounds by which the document wants something done ("trước ngày 06/3/2021"), each as a round of its own that asks
 * for nothing else: its form is short, and its last day is the document's, or read from its words and then nobody is late by it.
 */
export function milestonesOf(plan: Plan): readonly Round[] {
  const milestones = known.get(plan) ?? daysWithin(plan);
  known.set(plan, milestones);
  return milestones;
}

/** The round of that id, or the day within one; undefined when the plan has none. */
export function findRound(plan: Plan, id: RoundId): Round | undefined {
  const isThat = (round: Round): boolean => round.id === id;
  return plan.rounds.find(isThat) ?? milestonesOf(plan).find(isThat);
}

/** Every one of thousands of forms asks for its round. */
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

/** Whether an indicator is one that a milestone is about. */
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
