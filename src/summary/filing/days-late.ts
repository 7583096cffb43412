import { localMoment } from "../../base/dates";

const MS_PER_DAY = 86_400_000;

/** Returns whole days from the due day to an ISO date-time; undefined if it is not after the due day. */
export function daysLate(due: string, moment: string): number | undefined {
  const days = (Date.parse(localMoment(moment).slice(0, 10)) - Date.parse(due)) / MS_PER_DAY;
  return days > 0 ? days : undefined;
}
