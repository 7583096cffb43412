import type { UnitCode } from "../codes";
import { difference } from "../plan/target";
import type { Place } from "./ranking";

export interface Scored {
  readonly unit: UnitCode;
  readonly score: number;
}

/** The places of units by their scores, highest first. Equal scores share a place, and the places they take are left out. */
export function placesOf(scored: readonly Scored[]): ReadonlyMap<UnitCode, Place> {
  const sorted = scored.toSorted((left, right) => right.score - left.score);
  const places = new Map<UnitCode, Place>();
  let rank = 0;
  let above: number | undefined;
  let last: number | undefined;
  sorted.forEach(({ unit, score }, index) => {
    if (last === undefined || difference(last, score) !== 0) {
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

/** Rounded as points are shown: halves up, and what is a half on paper is one here. */
export const hundredths = (points: number): number => {
  const rounded = Math.round(Number((points * 100).toPrecision(12))) / 100;
  return rounded === 0 ? 0 : rounded;
};
