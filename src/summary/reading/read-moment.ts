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
 * Returns a cell's ISO date-time. `exact`, written beside it with seconds and zone, holds while the cell
 * still shows it. Undefined without a date-time.
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

/** Parses a date cell; its fraction is the time of day. */
function ofSerial(serial: number, system: DateSystem): string | undefined {
  if (!(serial > 0 && serial < 2_958_466)) return undefined;
  const minutes = Math.round((serial % 1) * MINUTES_PER_DAY);
  const date = dayOfSerial(serial, system);
  if (minutes === 0 || minutes === MINUTES_PER_DAY) return date;
  const pad = (count: number): string => String(count).padStart(2, "0");
  return `${date}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}:00`;
}
