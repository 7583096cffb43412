import { isoDate, type IsoDate } from "../../base/codes";
import type { Random } from "./random";

const DAY_MS = 86_400_000;

/** Days since 1970, so that a day can be drawn like any other number. */
export const numberOfDay = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** Returns the day of such a number. */
export const dayOfNumber = (days: number): IsoDate =>
  isoDate(new Date(days * DAY_MS).toISOString().slice(0, 10));

/** Returns a day between two, both included. */
export const someDay = (from: IsoDate, to: IsoDate, random: Random): IsoDate =>
  dayOfNumber(random.whole(numberOfDay(from), numberOfDay(to)));
