import { isoDate, type IsoDate } from "../../base/codes";
import type { DateSystem } from "./workbook-grids";

const DAY_MS = 86_400_000;
/**
 * Serial 0 of the 1900 system. Correct from 1 March 1900 on; before that Excel counts a 29 February that did
 * not exist.
 */
const DAY_ZERO_1900 = Date.UTC(1899, 11, 30);
export const DAYS_FROM_1900_TO_1904 = 1462;

/** Returns the serial number of a day. */
export function dateSerial(day: IsoDate, system: DateSystem = 1900): number {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - DAY_ZERO_1900) / DAY_MS);
  return system === 1904 ? days - DAYS_FROM_1900_TO_1904 : days;
}

/** Returns the day of a serial number and drops its time of day. */
export function dayOfSerial(serial: number, system: DateSystem): IsoDate {
  const days = Math.floor(serial) + (system === 1904 ? DAYS_FROM_1900_TO_1904 : 0);
  return isoDate(new Date(DAY_ZERO_1900 + days * DAY_MS).toISOString().slice(0, 10));
}

/**
 * The range of days that forms accept: earlier ones are years typed alone (1990 is a day of 1905), later ones
 * typing errors.
 */
export const EARLIEST_DAY = isoDate("1920-01-01");
export const LATEST_DAY = isoDate("2099-12-31");
