import type { IsoDate } from "../../base/codes";
import type { RoundId } from "../codes";
import type { Plan } from "./plan";
import type { Round } from "./round";

/**
 * The last day on which a report is on time, as far as somebody set it: a day that we concluded makes nobody late until the office
 * has confirmed it.
 */
export const countedDue = ({ due, isDueInferred }: Round): IsoDate | undefined =>
  isDueInferred === true ? undefined : due;

/** The plan with the last day of a round as the office says it; undefined leaves it as it is. */
export function withDue(plan: Plan, id: RoundId, due: IsoDate | undefined): Plan {
  if (due === undefined) return plan;
  const rounds = plan.rounds.map((round): Round => {
    if (round.id !== id) return round;
    const { isDueInferred: _, ...settled } = round;
    return { ...settled, due };
  });
  return { ...plan, rounds };
}

/** The plan with a day that stands confirmed in a summary; what somebody says otherwise now, or the document itself, comes first. */
export function asConfirmed(plan: Plan, id: RoundId, due: IsoDate | undefined): Plan {
  const isOpen = plan.rounds.some((round) => round.id === id && round.isDueInferred === true);
  return isOpen ? withDue(plan, id, due) : plan;
}
