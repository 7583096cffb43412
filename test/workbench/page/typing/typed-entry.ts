import type { CellValue } from "../../../host/model/cell";
import { separators } from "../../../host/model/separators";

/** What somebody typed, as the API would be given it. */
export interface TypedEntry {
  readonly entry: CellValue;
  /** The look Excel gives a cell in which nothing of the kind was expected. */
  readonly numberFormat?: string;
}

const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Reads typing as an Excel of that language does: "1.234,5" is a number in Vietnamese, 31/12/2017 a day.
 * Formulas are taken in English notation. What is neither stays text. Source: as in the user interface, for
 * the usual ways of typing.
 */
export function typedEntry(text: string, locale: string): TypedEntry {
  if (text === "" || text.startsWith("=") || text.startsWith("'")) return { entry: text };
  const number = localNumber(text, locale);
  if (number !== undefined) {
    return text.endsWith("%") ? { entry: number / 100, numberFormat: "0.00%" } : { entry: number };
  }
  if (/^(true|false)$/i.test(text)) return { entry: /true/i.test(text) };
  const day = daySerial(text);
  return day === undefined ? { entry: `'${text}` } : { entry: day, numberFormat: "dd/mm/yyyy" };
}

function localNumber(text: string, locale: string): number | undefined {
  const { decimal, group } = separators(locale);
  const plain = text.trim().replace(/\s*%$/, "");
  const [d, g] = [decimal, group].map((sign) => `\\${sign}`);
  const shape = new RegExp(`^[-+]?(\\d+|\\d{1,3}(${g}\\d{3})+)(${d}\\d+)?$`);
  return shape.test(plain) ? Number(plain.replaceAll(group, "").replace(decimal, ".")) : undefined;
}

/** 31/12/2017, with "-" or "." as well; undefined when the calendar has no such day. */
function daySerial(text: string): number | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (match === null) return undefined;
  const [day = 0, month = 0, year = 0] = match.slice(1).map(Number);
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isSound = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1901;
  return isSound ? (time - DAY_ZERO) / MILLISECONDS_A_DAY : undefined;
}
