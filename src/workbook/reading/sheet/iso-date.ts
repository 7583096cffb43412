import { isoDate } from "../../../base/codes";
import type { DateSystem } from "../../grid/workbook-grids";
import { dateSerial, dayOfSerial, DAYS_FROM_1900_TO_1904 } from "../../grid/date-serial";

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/;
/** 1 March 1900: before it Excel counts a day that never was. */
const FIRST_SURE_SERIAL = 61;

/**
 * The serial number of a date as strict workbooks and some programs write it (`t="d"`: ISO 8601, with or without time);
 * undefined for a text that is none, and for days that programs count differently.
 */
export function isoSerial(text: string, system: DateSystem): number | undefined {
  const [, day = "", hours = 0, minutes = 0, seconds = 0] = ISO.exec(text.trim()) ?? [];
  const serial = dateSerial(isoDate(day));
  // 31 February is no day, and reads as none or as another.
  if (!(serial >= FIRST_SURE_SERIAL) || dayOfSerial(serial, 1900) !== day) return undefined;
  const time = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const first = system === 1904 ? DAYS_FROM_1900_TO_1904 : 0;
  return time < 1 && serial >= first ? serial - first + time : undefined;
}
