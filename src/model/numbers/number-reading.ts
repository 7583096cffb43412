import type { Value } from "../value";

/** Possible values of a cell that expects a number. */
export type NumericValue = Extract<Value, { readonly kind: "number" | "none" | "not-applicable" | "blank" }>;

export const numericValue = (number: number): NumericValue => ({ kind: "number", number });

/** How a text was interpreted. */
export const READING_WAYS = [
  /** Only digits. */
  "digits",
  /** Dots, commas or blanks between groups of three digits. */
  "thousands",
  /** One dot or comma before the fraction. */
  "decimal",
  /** A percentage, divided by 100. */
  "percent",
  /** A fraction such as 0.75 in a percentage cell. */
  "fraction",
  /** In the cell's unit of measure, ignoring the unit that was typed. */
  "unit-of-cell",
  /** Converted from the typed unit to the cell's. */
  "unit-as-written",
  /** A mark for "nothing occurred". */
  "nothing",
  /** A mark for "not known yet". */
  "not-known",
  /** A cross as a tick: 1. */
  "ticked",
  /** A cross or word for "not applicable". */
  "not-concerned",
] as const;
export type ReadingWay = (typeof READING_WAYS)[number];

/** One interpretation of a cell's content. */
export interface NumberReading {
  readonly answer: NumericValue;
  readonly way: ReadingWay;
}

/**
 * All interpretations of a text where a number is expected. `mark`: a word or sign instead of a number;
 * `too-many-digits`: a number that Excel cannot store exactly, so no total with it is right.
 */
export type TypedNumber =
  | { readonly kind: "certain" | "mark"; readonly reading: NumberReading }
  | { readonly kind: "ambiguous"; readonly readings: readonly NumberReading[] }
  | { readonly kind: "unreadable" | "too-many-digits" };
