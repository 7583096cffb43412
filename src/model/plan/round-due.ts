import type { IsoDate } from "../../base/codes";
import type { RoundId } from "../codes";
import type { Plan } from "./plan";
import type { Round } from "./round";

/** Returns the due day of a round, unless it is inferred: no report is late until the office confirms it. */
export const effectiveDue = ({ due, isDueInferred }: Round): IsoDate | undefined =>
  isDueInferred === true ? undefined : due;

/** Returns the plan with the office's due day for a round; unchanged if `due` is undefined. */
export function withDue(plan: Plan, id: RoundId, due: IsoDate | undefined): Plan {
  if (due === undefined) return plan;
  const rounds = plan.rounds.map((round): Round => {
    if (round.id !== id) return round;
    const { isDueInferred: _, ...settled } = round;
    return { ...settled, due };
  });
  return { ...plan, rounds };
}

/**
 * Returns the plan with a due day that a summary recorded as confirmed. A day from the user or the document
 * takes precedence.
 */
export function withConfirmedDue(plan: Plan, id: RoundId, due: IsoDate | undefined): Plan {
  const isOpen = plan.rounds.some((round) => round.id === id && round.isDueInferred === true);
  return isOpen ? withDue(plan, id, due) : plan;
}
