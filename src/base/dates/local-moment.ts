import { isoDate, type IsoDate } from "../codes";

/** Vietnam has UTC+7 all year. */
const OFFSET_MS = 7 * 60 * 60 * 1000;

/** Returns an ISO date-time in Vietnam's local time, without zone. Input without a zone is already local. */
export function localMoment(dateTime: string): string {
  const hasZone = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(dateTime);
  const instant = Date.parse(dateTime);
  if (!hasZone || Number.isNaN(instant)) return dateTime;
  return new Date(instant + OFFSET_MS).toISOString().replace(/Z$/, "");
}

/** Returns the calendar day of an ISO date-time in Vietnam. */
export const localDay = (dateTime: string): IsoDate => isoDate(localMoment(dateTime).slice(0, 10));

const DAY_MS = 24 * 60 * 60 * 1000;

/** Counts the days from one to another, both included. */
export const daysWithin = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS) + 1;

export const dayBefore = (day: IsoDate): IsoDate =>
  isoDate(new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10));
