import type { Value } from "../value";

/** What a cell that asks for a number can be answered with. */
export type NumberAnswer = Extract<Value, { readonly kind: "number" | "none" | "not-applicable" | "blank" }>;

export const numberAnswer = (number: number): NumberAnswer => ({ kind: "number", number });

/** By what a text comes to its answer. */
export const READING_WAYS = [
  /** Nothing but digits. */
  "digits",
  /** Dots, commas or blanks between groups of three digits. */
  "thousands",
  /** One dot or comma before the fraction. */
  "decimal",
  /** A percentage, divided by 100. */
  "percent",
  /** A fraction written as such, in a cell for percentages. */
  "fraction",
  /** In the unit of measure of the cell, whatever stands behind the number. */
  "unit-of-cell",
  /** In the unit that was written, converted to that of the cell. */
  "unit-as-written",
  /** A mark for "nothing occurred". */
  "nothing",
  /** A mark for "not known yet". */
  "not-known",
  /** A cross as a tick: one. */
  "ticked",
  /** A cross or word for "does not concern us". */
  "not-concerned",
] as const;
export type ReadingWay = (typeof READING_WAYS)[number];

/** One way to understand what stands in a cell. */
export interface NumberReading {
  readonly answer: NumberAnswer;
  readonly way: ReadingWay;
}

/** What a typed text comes to where a number is asked. `mark`: a word or sign instead of a number. */
export type TypedNumber =
  | { readonly kind: "certain" | "mark"; readonly reading: NumberReading }
  | { readonly kind: "ambiguous"; readonly readings: readonly NumberReading[] }
  | { readonly kind: "unreadable" };
