import type { UnitCode } from "../codes";
import { roundedDifference } from "../plan/target";
import type { Place } from "./ranking";

export interface Scored {
  readonly unit: UnitCode;
  readonly score: number;
}

/**
 * Returns the places of units, highest score first. Equal scores share a place; the following places are
 * skipped.
 */
export function placesOf(scored: readonly Scored[]): ReadonlyMap<UnitCode, Place> {
  const sorted = scored.toSorted((left, right) => right.score - left.score);
  const places = new Map<UnitCode, Place>();
  let rank = 0;
  let above: number | undefined;
  let last: number | undefined;
  sorted.forEach(({ unit, score }, index) => {
    if (last === undefined || roundedDifference(last, score) !== 0) {
      rank = index + 1;
      above = last;
      last = score;
    }
    places.set(unit, {
      rank,
      of: sorted.length,
      ...(above !== undefined && { behind: hundredths(above - score) }),
    });
  });
  return places;
}

/** Rounds points to hundredths as shown, halves up; decimal halves count despite binary errors. */
export const hundredths = (points: number): number => {
  const rounded = Math.round(Number((points * 100).toPrecision(12))) / 100;
  return rounded === 0 ? 0 : rounded;
};
