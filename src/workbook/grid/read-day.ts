import { isoDate, type IsoDate } from "../../base/codes";
import type { DateSystem } from "./workbook-grids";
import { dayOfSerial, EARLIEST_DAY, LATEST_DAY } from "./date-serial";

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Parses dd/mm/yyyy (also with dots or hyphens) or yyyy-mm-dd; undefined for anything else or a day that does
 * not exist.
 */
export function readDayText(text: string): IsoDate | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, day = "", month = "", year = ""] = dayFirst;
    return existingDay(year, month, day);
  }
  const [, year = "", month = "", day = ""] = YEAR_FIRST.exec(text) ?? [];
  return year === "" ? undefined : existingDay(year, month, day);
}

/** Returns the day of a serial number; undefined if forms do not accept it, as then no date was typed. */
export function readDaySerial(serial: number, system: DateSystem): IsoDate | undefined {
  // No program accepts a date after the year 9999.
  if (!(serial >= 0 && serial < 2_958_466)) return undefined;
  return accepted(dayOfSerial(serial, system));
}

function existingDay(year: string, month: string, day: string): IsoDate | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some engines reject 31/02, others read it as 3 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return accepted(isoDate(text));
}

const accepted = (day: IsoDate): IsoDate | undefined =>
  day >= EARLIEST_DAY && day <= LATEST_DAY ? day : undefined;
