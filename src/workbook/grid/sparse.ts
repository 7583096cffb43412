/** Engines lay no block of memory out for an array that was once longer than this, but keep a table of its items. */
const FAR = 2 ** 25 + 1;
/**
 * A gap of so many places, and of so many for each item before it, is walked through. Beyond it only asking which places are taken is
 * sure to be quick.
 */
const GAP = 16;
const GAP_FOR_ITEM = 4;

/** A copy that takes memory for its items only, however far apart they stand. It reads like any array with holes. */
export function sparseCopy<T>(items: readonly T[]): T[] {
  const sparse: T[] = [];
  sparse.length = FAR;
  // An array of length 0 would begin anew as a block.
  sparse.length = Math.max(items.length, 1);
  forEachItem(items, (item, index) => {
    sparse[index] = item;
  });
  return sparse;
}

/**
 * Visits the items of an array with holes in order. Takes time for the items only: a single cell in the last row or column
 * is an everyday accident, and walking up to it for every question about a sheet takes seconds.
 */
export function forEachItem<T>(
  items: readonly (T | undefined)[],
  visit: (item: T, index: number) => void,
): void {
  someItem(items, (item, index) => {
    visit(item, index);
    return false;
  });
}

/** The places of the items, rising, from `first` on. */
export function placesOf(items: readonly unknown[], first = 0): readonly number[] {
  const places: number[] = [];
  forEachItem(items, (_, place) => {
    if (place >= first) places.push(place);
  });
  return places;
}

/** The first place of an item, from `first` on and before `end`, that passes a test. */
export function findPlace(
  items: readonly unknown[],
  first: number,
  end: number,
  test: (place: number) => boolean,
): number | undefined {
  let found: number | undefined;
  someItem(items, (_, place) => {
    if (place >= first && place < end && test(place)) found = place;
    return found !== undefined || place >= end;
  });
  return found;
}

/** Whether an item is there that passes a test; takes time as `forEachItem`. */
export function someItem<T>(
  items: readonly (T | undefined)[],
  test: (item: T, index: number) => boolean,
): boolean {
  let next = 0;
  for (let walked = GAP; next < items.length && walked > 0; next++) {
    const item = items[next];
    if (item !== undefined && test(item, next)) return true;
    walked += item === undefined ? -1 : GAP_FOR_ITEM;
  }
  // The names of all places take memory: asked only where there may be few of them.
  const places = next < items.length ? Object.keys(items) : [];
  return places.some((place) => {
    const item = items[Number(place)];
    return Number(place) >= next && item !== undefined && test(item, Number(place));
  });
}
