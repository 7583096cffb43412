import { moveYears } from "./moved-years";
import { nearYears, type PlanYears } from "./plan-years";
import { LUNAR_NAMES, lunarName } from "../words/lunar-names";

/** A text of a plan so many years later: its years, its days, and lunar years by their names. */
export function moveText(text: string, by: number, years: PlanYears): string {
  const names = new Map(nearYears(years).map((year) => [lunarName(year), lunarName(year + by)]));
  return moveYears(text, by, years).replace(LUNAR_NAMES, (name) => names.get(name) ?? name);
}
