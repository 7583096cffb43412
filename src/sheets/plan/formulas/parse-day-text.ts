import type { Deadline } from "../../../domain/plan/indicator";
import { readDayText } from "../../cell/read-day";
import { DAY_PHRASES } from "../../words/plan-formula-words";
import { NO_DAY } from "../reading/read-plan-day";
import type { Parsed } from "./formula-fault";
import { afterPhrase } from "./leading-phrase";

export type DayLimit = Omit<Extract<Deadline, { kind: "day" }>, "kind">;

/** "Đến hết ngày 31/12/2017" or "trước ngày 31/12/2017"; undefined for a text that begins with neither. */
export function parseDayText(text: string): Parsed<DayLimit> | undefined {
  for (const inclusive of [true, false]) {
    const rest = afterPhrase(text, DAY_PHRASES[inclusive ? "inclusive" : "exclusive"]);
    if (rest === undefined) continue;
    const day = readDayText(rest.replace(/\.$/, "").trim());
    return day === undefined
      ? { value: { day: NO_DAY, inclusive }, fault: { kind: "bad-day", near: rest } }
      : { value: { day, inclusive } };
  }
  return undefined;
}
