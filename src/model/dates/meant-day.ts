import { isoDate, type IsoDate } from "../../base/codes";

/** A stretch of days; both ends count. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How a day may have been mistyped. */
export type DaySlip = "exchanged" | "year";

/** What may have been meant by a day. */
export interface MeantDay {
  readonly day: IsoDate;
  readonly slip: DaySlip;
}

/** 3/10 for 10/3: day and month in each other's place; undefined where that is no day, or the same one. */
export function exchangedDay(day: IsoDate): IsoDate | undefined {
  const [year = "", month = "", date = ""] = day.split("-");
  return month === date || Number(date) > 12 ? undefined : isoDate(`${year}-${date}-${month}`);
}

/** The day among these that somebody may have meant who typed another one: by an exchange, else by a wrong year. */
export function meantDay(day: IsoDate, among: Days): MeantDay | undefined {
  const exchanged = exchangedDay(day);
  if (exchanged !== undefined && isAmong(exchanged, among)) return { day: exchanged, slip: "exchanged" };
  const years = [among.from, among.to].map((end) => isoDate(end.slice(0, 4) + day.slice(4)));
  const ofYear = years.find((each) => isAmong(each, among) && isDay(each));
  return ofYear && { day: ofYear, slip: "year" };
}

export const isAmong = (day: IsoDate, { from, to }: Days): boolean => day >= from && day <= to;

/** 29 February does not come every year. */
const isDay = (day: IsoDate): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
