import { elementCodes } from "../code-lists";
import type { DataElement } from "../../domain/plan/data-element";
import type { Indicator } from "../../domain/plan/indicator";
import { grassrootsAndUpper, nothingMore } from "../shared/answering";
import { GRASSROOTS } from "../shared/levels";
import { stock } from "../shared/shapes";

/** People, counted where they work. */
export const people = { unitOfMeasure: "người", type: "count", ...stock, origin: GRASSROOTS } as const;

/**
 * Counted from the first day of the plan on, so that a report says how far the year's number has been reached, a missing
 * report of a month loses nothing, and the balance of members holds in every review.
 */
export const cumulated = { ...stock, accumulates: true } as const;

/** The sum of rows of the same form. */
export const sumOf = (...codes: readonly string[]): Pick<DataElement, "derived"> => ({
  derived: { at: "every-level", by: { kind: "combination", plus: elementCodes(...codes), minus: [] } },
});

/** What the indicators of the templates have in common: rounds and target are those of the plan that is made. */
export const asked = { rounds: [], levels: grassrootsAndUpper, asks: nothingMore } as const;

/** A template quotes no document: its own words are what the indicator is called. */
export const saying = (label: string): Pick<Indicator, "label" | "sourcePhrase"> => ({
  label,
  sourcePhrase: label,
});
