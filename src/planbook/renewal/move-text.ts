import { moveYears } from "./moved-years";
import { nearYears, type PlanYears } from "./plan-years";
import { LUNAR_NAMES, lunarName } from "../words/lunar-names";

/** Moves a text of a plan by years: years, days, and names of lunar years. */
export function moveText(text: string, by: number, years: PlanYears): string {
  const names = new Map(nearYears(years).map((year) => [lunarName(year), lunarName(year + by)]));
  return moveYears(text, by, years).replace(LUNAR_NAMES, (name) => names.get(name) ?? name);
}
