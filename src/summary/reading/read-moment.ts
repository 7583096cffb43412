import {
  type CellContent,
  type DateSystem,
  dayOfSerial,
  readDayText,
  shownMoment,
} from "../../workbook/grid";

const TIME = /^(.+?)[ ,]+(\d{1,2}):(\d{2})(?::\d{2})?$/;
const MINUTES_PER_DAY = 1440;

/**
 * The ISO date-time a cell shows. `exact` is what was written beside it: it holds while the cell still shows
 * it, because what is shown leaves seconds and zone out. Undefined for what is no moment.
 */
export function readMoment(
  shown: Exclude<CellContent, object> | undefined,
  exact: string,
  system: DateSystem,
): string | undefined {
  if (shown === undefined) return undefined;
  if (typeof shown === "number") return ofSerial(shown, system);
  const text = String(shown).trim();
  if (exact !== "" && shownMoment(exact) === text) return exact;
  const [, day = text, hour, minute] = TIME.exec(text) ?? [];
  const date = readDayText(day);
  if (date === undefined) return undefined;
  return hour === undefined ? date : `${date}T${hour.padStart(2, "0")}:${minute ?? "00"}:00`;
}

/** A date cell; the time of day is its fraction. */
function ofSerial(serial: number, system: DateSystem): string | undefined {
  if (!(serial > 0 && serial < 2_958_466)) return undefined;
  const minutes = Math.round((serial % 1) * MINUTES_PER_DAY);
  const date = dayOfSerial(serial, system);
  if (minutes === 0 || minutes === MINUTES_PER_DAY) return date;
  const pad = (count: number): string => String(count).padStart(2, "0");
  return `${date}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}:00`;
}
