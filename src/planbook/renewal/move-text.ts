import { ANNIVERSARY, ANNIVERSARY_DAYS } from "../words/question-words";
import { SECTIONS_OF_DOCUMENT } from "../words/renewal-words";
import { moveYears } from "./moved-years";
import { nearYears, type PlanYears } from "./plan-years";
import { LUNAR_NAMES, lunarName } from "../words/lunar-names";

/**
 * Moves a text of a plan by years: years, days, names of lunar years, and the numbers of anniversaries.
 * References to sections of the old document are removed.
 */
export function moveText(text: string, by: number, years: PlanYears): string {
  const names = new Map(nearYears(years).map((year) => [lunarName(year), lunarName(year + by)]));
  const alone = text.replace(SECTIONS_OF_DOCUMENT, "");
  const counted = alone.replace(ANNIVERSARY, (count) => withZero(Number(count) + by, count));
  return moveYears(counted, by, years)
    .replace(LUNAR_NAMES, (name) => names.get(name) ?? name)
    .replace(ANNIVERSARY_DAYS, (_found, count: string, rest: string, from: string, to: string) => {
      return `${withZero(Number(to) - Number(from), count)}${rest}`;
    });
}

/** Writes a number with as many digits as another: "05". */
const withZero = (count: number, like: string): string => String(count).padStart(like.length, "0");
