import { isoDate, type IsoDate } from "../codes";
import { dayBefore } from "./local-moment";

/** First days of the lunar years in Vietnam (UTC+7). Some begin a day before China's (2030). */
const FIRST_DAYS = [
  ...["2015-02-19", "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12"],
  ...["2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26"],
  ...["2029-02-13", "2030-02-02", "2031-01-23", "2032-02-11", "2033-01-31", "2034-02-19", "2035-02-08"],
  "2036-01-28",
].map(isoDate);

/** Returns the day before Tết Nguyên đán; undefined if the year is not in the table. */
export function eveOfTet(year: number): IsoDate | undefined {
  const first = FIRST_DAYS.find((day) => day.startsWith(`${String(year)}-`));
  return first && dayBefore(first);
}
