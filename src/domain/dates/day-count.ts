import type { IsoDate } from "../codes";

const DAY_MS = 86_400_000;

/** Days from one calendar day to another, both counted: the same day is 1. */
export const daysFromTo = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS) + 1;
