import { isoDate } from "../../base/codes";
import type { Plan } from "../../model/plan";

/** The years of a plan. */
export interface PlanYears {
  readonly first: number;
  readonly last: number;
  /** The years of the rounds, and of the whole plan, that are several: "2021-2030". */
  readonly spans?: ReadonlySet<string>;
}

/**
 * Returns the years from the beginning of the first round to the last deadline. A plan without rounds has
 * none.
 */
export function planYears({ rounds }: Plan): PlanYears | undefined {
  const years = rounds.flatMap(({ from, to, due = to }) => [from, to, due].map(yearOf));
  if (years.length === 0) return undefined;
  const spans = rounds.map(({ from, to }) => spanOf(yearOf(from), yearOf(to)));
  const ends = rounds.map(({ to }) => yearOf(to));
  const first = Math.min(...years);
  return { first, last: Math.max(...years), spans: new Set([...spans, spanOf(first, Math.max(...ends))]) };
}

/** Returns how the set of spans writes the years from one to another. */
export const spanOf = (first: number, last: number): string => `${String(first)}-${String(last)}`;

/** Returns the years of a plan renewed some years later. */
export const movedYears = ({ first, last, spans = new Set() }: PlanYears, by: number): PlanYears => ({
  first: first + by,
  last: last + by,
  spans: new Set([...spans].map((span) => span.replace(/\d+/g, (year) => String(Number(year) + by)))),
});

/** From this day on there are no districts, and no unions of districts (Nghị quyết số 203/2025/QH15). */
export const DISTRICTS_GONE_FROM = isoDate("2025-07-01");

/** Returns "2026", or "2026 - 2027". */
export const yearsText = ({ first, last }: PlanYears): string =>
  first === last ? String(first) : `${String(first)} - ${String(last)}`;

/** Years before a plan that it may compare with ("cùng kỳ năm trước"). */
const BASE_YEARS = 1;
/** Years after a plan that it may mention: a term of office is five years. */
const YEARS_AHEAD = 6;
/** Earlier years are history: nobody copies a plan that old. */
const YEARS_BACK = 15;

/** Checks whether a year belongs to the time of a plan, and so moves with it. */
export const isNear = (year: number, { first, last }: PlanYears): boolean =>
  year >= first - BASE_YEARS && year <= last + YEARS_AHEAD;

/** Returns all years that belong to the time of a plan. */
export const nearYears = ({ first, last }: PlanYears): readonly number[] =>
  Array.from(
    { length: last - first + BASE_YEARS + YEARS_AHEAD + 1 },
    (_, index) => first - BASE_YEARS + index,
  );

/**
 * Checks whether a year in a plan is likely left over from an older one: before its time, but not history.
 */
export const isLeftOver = (year: number, { first }: PlanYears): boolean =>
  year < first - BASE_YEARS && year >= first - YEARS_BACK;

const yearOf = (day: string): number => Number(day.slice(0, 4));
