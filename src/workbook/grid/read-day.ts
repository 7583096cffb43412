import { isoDate, type IsoDate } from "../../base/codes";
import type { DateSystem } from "./workbook-grids";
import { dayOfSerial, EARLIEST_DAY, LATEST_DAY } from "./date-serial";

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})$/;

/** dd/mm/yyyy (also with dots or hyphens) or yyyy-mm-dd as a day that exists; undefined for anything else. */
export function readDayText(text: string): IsoDate | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, day = "", month = "", year = ""] = dayFirst;
    return existingDay(year, month, day);
  }
  const [, year = "", month = "", day = ""] = YEAR_FIRST.exec(text) ?? [];
  return year === "" ? undefined : existingDay(year, month, day);
}

/** The day of a serial number, unless it lies outside what forms accept: then it was no date that was typed. */
export function readDaySerial(serial: number, system: DateSystem): IsoDate | undefined {
  // Beyond the year 9999 a serial number is no date for any program.
  if (!(serial >= 0 && serial < 2_958_466)) return undefined;
  return accepted(dayOfSerial(serial, system));
}

function existingDay(year: string, month: string, day: string): IsoDate | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 31/02 is no time at all in some engines and 3 March in others.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return accepted(isoDate(text));
}

const accepted = (day: IsoDate): IsoDate | undefined =>
  day >= EARLIEST_DAY && day <= LATEST_DAY ? day : undefined;
