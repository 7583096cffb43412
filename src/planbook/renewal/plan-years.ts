import type { Plan } from "../../model/plan";

/** The years a plan lasts. */
export interface PlanYears {
  readonly first: number;
  readonly last: number;
}

/** From the year its first round begins to the one in which its last report is due. A plan without rounds has none. */
export function planYears({ rounds }: Plan): PlanYears | undefined {
  const years = rounds.flatMap(({ from, to, due = to }) => [from, to, due].map(yearOf));
  return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
}

/** "2026", or "2026 - 2027". */
export const yearsText = ({ first, last }: PlanYears): string =>
  first === last ? String(first) : `${String(first)} - ${String(last)}`;

/** Years before a plan that it may hold something against ("cùng kỳ năm trước"). */
const BASE_YEARS = 1;
/** Years after a plan that it may look forward to: a term of office lasts five. */
const YEARS_AHEAD = 6;
/** Earlier years than that are history: nobody copies a plan of so long ago. */
const YEARS_BACK = 15;

/** Whether a year belongs to the time of a plan, and so moves with it. */
export const isNear = (year: number, { first, last }: PlanYears): boolean =>
  year >= first - BASE_YEARS && year <= last + YEARS_AHEAD;

/** All years that belong to the time of a plan. */
export const nearYears = ({ first, last }: PlanYears): readonly number[] =>
  Array.from(
    { length: last - first + BASE_YEARS + YEARS_AHEAD + 1 },
    (_, index) => first - BASE_YEARS + index,
  );

/** Whether a year that a plan mentions is likely left over from an older one: before its own time, and yet no history. */
export const isLeftOver = (year: number, { first }: PlanYears): boolean =>
  year < first - BASE_YEARS && year >= first - YEARS_BACK;

const yearOf = (day: string): number => Number(day.slice(0, 4));
