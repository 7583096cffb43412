import type { Parsed } from "../codec/formula-codec";
import { formatDay } from "../../base/formats";
import { isoDate, type IsoDate } from "../../base/codes";
import type { Deadline } from "../../model/plan";
import { readDayText } from "../../workbook/grid";
import { DAY_PHRASES } from "../words/formula-words";
import { afterPhrase } from "./leading-phrase";

type DayLimit = Omit<Extract<Deadline, { kind: "day" }>, "kind">;

/** Writes "to the end of a day" if the day counts, else "before the day". */
export const writeDayLimit = ({ day, inclusive }: DayLimit): string =>
  `${inclusive ? DAY_PHRASES.inclusive : DAY_PHRASES.exclusive} ${formatDay(day)}`;

/** Writes the words of the document with the day that they mean. */
export const writeReadDay = (words: string, by: IsoDate): string =>
  `${words} (${DAY_PHRASES.read} ${writeDayLimit({ day: by, inclusive: true })})`;

/** Parses the text of `writeReadDay`; words alone if no day follows them. */
export function parseReadDay(text: string): Extract<Deadline, { kind: "words" }> {
  const { words = text, limit = "" } = READ_DAY.exec(text)?.groups ?? {};
  const parsed = parseDayLimit(limit);
  if (parsed === undefined || parsed.fault !== undefined || !parsed.value.inclusive)
    return { kind: "words", words: text };
  return { kind: "words", words, by: parsed.value.day };
}

const READ_DAY = new RegExp(String.raw`^(?<words>.*\S)\s*\(${DAY_PHRASES.read} (?<limit>[^()]*)\)$`, "su");

/** Parses the text of `writeDayLimit`; undefined for a text without its phrases. */
export function parseDayLimit(text: string): Parsed<DayLimit> | undefined {
  for (const inclusive of [true, false]) {
    const rest = afterPhrase(text, DAY_PHRASES[inclusive ? "inclusive" : "exclusive"]);
    if (rest === undefined) continue;
    const day = readDayText(rest.replace(/\.$/, "").trim());
    return day === undefined
      ? { value: { day: isoDate(""), inclusive }, fault: { kind: "bad-day", near: rest } }
      : { value: { day, inclusive } };
  }
  return undefined;
}
