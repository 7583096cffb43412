import { isoDate, type IsoDate } from "../../base/codes";

/** Period of days, both ends included. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How a day may have been mistyped: day and month exchanged, or a wrong year. */
export type DaySlip = "exchanged" | "year";

/** A day that may have been meant, with the mistake that explains it. */
export interface MeantDay {
  readonly day: IsoDate;
  readonly slip: DaySlip;
}

/**
 * Returns the day with day and month exchanged (3/10 for 10/3); undefined if it does not exist or is the same
 * day.
 */
export function exchangedDay(day: IsoDate): IsoDate | undefined {
  const [year = "", month = "", date = ""] = day.split("-");
  return month === date || Number(date) > 12 ? undefined : isoDate(`${year}-${date}-${month}`);
}

/**
 * Returns the day of the period that a mistyped day may stand for: day and month exchanged, else another
 * year.
 */
export function meantDay(day: IsoDate, among: Days): MeantDay | undefined {
  const exchanged = exchangedDay(day);
  if (exchanged !== undefined && isWithinDays(exchanged, among)) return { day: exchanged, slip: "exchanged" };
  const years = [among.from, among.to].map((end) => isoDate(end.slice(0, 4) + day.slice(4)));
  const ofYear = years.find((each) => isWithinDays(each, among) && isDay(each));
  return ofYear && { day: ofYear, slip: "year" };
}

export const isWithinDays = (day: IsoDate, { from, to }: Days): boolean => day >= from && day <= to;

/** Returns whether the day exists: 29 February does not in every year. */
const isDay = (day: IsoDate): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
