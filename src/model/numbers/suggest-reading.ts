import { amountOf } from "../value";
import type { NumberReading } from "./number-reading";

/** Other knowledge about a figure. */
export interface ReadingHints {
  /** Persons and things are counted in whole numbers. */
  readonly isWhole: boolean;
  /** Possible values, both ends included: for example between the parts and the whole. */
  readonly range?: { readonly least?: number; readonly most?: number };
  /** The unit's figure in the previous round. */
  readonly lastRound?: number;
  /** The same figure of other units. */
  readonly neighbours?: readonly number[];
}

export type SuggestionReason = "whole" | "range" | "last-round" | "neighbours";

/** The most likely reading with the reason. A person always confirms it. */
export interface Suggestion {
  readonly reading: NumberReading;
  readonly reason: SuggestionReason;
}

/**
 * Returns the one reading that the hints support; undefined if they support none or several. First excludes
 * impossible readings, then compares with the previous round, then with the other units.
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

/** Readings without an amount (not applicable, not known yet) fit every range. */
function isWithin(amount: number | undefined, range: ReadingHints["range"]): boolean {
  if (amount === undefined || range === undefined) return true;
  return amount >= (range.least ?? -Infinity) && amount <= (range.most ?? Infinity);
}

/**
 * Readings differ by a factor of a thousand. Within a factor of ten of the reference, and ten times closer
 * than the next reading, is no coincidence.
 */
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

/** Returns the distance of two figures in powers of ten; very large if one is 0 or missing. */
function tenfolds(amount: number | undefined, reference: number | undefined): number {
  const ratio = (amount ?? 0) / (reference ?? 0);
  return ratio > 0 && Number.isFinite(ratio) ? Math.abs(Math.log10(ratio)) : Number.MAX_VALUE;
}

function median(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)];
}
