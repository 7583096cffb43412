import { amountOf } from "../value";
import type { NumberReading } from "./number-reading";

/** What else is known about a figure. */
export interface ReadingHints {
  /** Persons and things are counted in whole numbers. */
  readonly isWhole: boolean;
  /** Where it has to lie, both ends included: between its parts and its whole, for instance. */
  readonly range?: { readonly least?: number; readonly most?: number };
  /** The same figure of the same unit in the round before. */
  readonly lastRound?: number;
  /** The same figure of other units. */
  readonly neighbours?: readonly number[];
}

export type SuggestionReason = "whole" | "range" | "last-round" | "neighbours";

/** The reading that is most likely meant, and why. Never taken without a person's word. */
export interface Suggestion {
  readonly reading: NumberReading;
  readonly reason: SuggestionReason;
}

/**
 * The one reading that what else is known speaks for; undefined where it speaks for none or for several. What cannot be
 * is left out first; among what can, nearness to the last round counts, then to the neighbours.
 */
export function suggestReading(
  readings: readonly NumberReading[],
  hints: ReadingHints,
): Suggestion | undefined {
  const whole = hints.isWhole
    ? readings.filter(({ answer }) => Number.isInteger(amountOf(answer) ?? 0))
    : readings;
  const possible = whole.filter(({ answer }) => isWithin(amountOf(answer), hints.range));
  const [reading, ...others] = possible;
  if (reading === undefined) return undefined;
  if (others.length === 0) {
    if (readings.length === 1) return undefined;
    return { reading, reason: whole.length === 1 ? "whole" : "range" };
  }
  const byLastRound = hints.lastRound === undefined ? undefined : nearest(possible, hints.lastRound);
  if (byLastRound !== undefined) return { reading: byLastRound, reason: "last-round" };
  const byNeighbours = hints.neighbours && nearest(possible, median(hints.neighbours));
  return byNeighbours && { reading: byNeighbours, reason: "neighbours" };
}

/** Where nothing is counted (not applicable, not known yet), no range speaks against it. */
function isWithin(amount: number | undefined, range: ReadingHints["range"]): boolean {
  if (amount === undefined || range === undefined) return true;
  return amount >= (range.least ?? -Infinity) && amount <= (range.most ?? Infinity);
}

/** Readings differ a thousandfold. Nearer than ten times, and ten times nearer than the others, is no chance. */
function nearest(
  readings: readonly NumberReading[],
  reference: number | undefined,
): NumberReading | undefined {
  const [best, second] = readings
    .map((reading) => ({ reading, distance: tenfolds(amountOf(reading.answer), reference) }))
    .toSorted((one, other) => one.distance - other.distance);
  if (best === undefined || best.distance > 1) return undefined;
  return second === undefined || second.distance - best.distance >= 1 ? best.reading : undefined;
}

/** How many times ten lie between two figures; 0 and what is no figure are beyond measure. */
function tenfolds(amount: number | undefined, reference: number | undefined): number {
  const ratio = (amount ?? 0) / (reference ?? 0);
  return ratio > 0 && Number.isFinite(ratio) ? Math.abs(Math.log10(ratio)) : Number.MAX_VALUE;
}

function median(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)];
}
