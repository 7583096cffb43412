import type { CellValue } from "../../../host/model/cell";
import { separators } from "../../../host/model/separators";

/** A typed entry as the API would receive it. */
export interface TypedEntry {
  readonly entry: CellValue;
  /** The number format that Excel gives a cell for an unexpected kind of entry. */
  readonly numberFormat?: string;
}

const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Reads an entry like Excel in that language: "1.234,5" is a number in Vietnamese, 31/12/2017 a day. Formulas
 * use English notation. Anything else stays text. Source: Excel's user interface, for common entries.
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

/** 31/12/2017, also with "-" or "."; undefined if the calendar lacks the day. */
function daySerial(text: string): number | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (match === null) return undefined;
  const [day = 0, month = 0, year = 0] = match.slice(1).map(Number);
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isSound = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1901;
  return isSound ? (time - DAY_ZERO) / MILLISECONDS_A_DAY : undefined;
}
