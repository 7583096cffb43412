import type { Indicator } from "../../domain/plan/indicator";
import { grassrootsAndUpper } from "../shared/answering";
import { indicator, type Measure } from "../shared/indicators";
import { standing } from "../shared/rows";
import { stock } from "../shared/shapes";

/** People, counted where they work. */
export const people = standing("người");

/**
 * Counted from the first day of the plan on, so that a report says how far the year's number has been reached, a missing
 * report of a month loses nothing, and the balance of members holds in every review.
 */
export const cumulated = { ...stock, accumulates: true } as const;

/**
 * An indicator of a template. It quotes no document: its own words are what it is called. Rounds and target are those of the
 * plan that is made.
 */
export const asked = (
  code: string,
  label: string,
  measure: Measure,
  own: Partial<Pick<Indicator, "levels" | "asks">> = {},
): Indicator =>
  indicator(code, label, { rounds: [], levels: grassrootsAndUpper, sourcePhrase: label, ...measure, ...own });
