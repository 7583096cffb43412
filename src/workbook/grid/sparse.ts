/**
 * Engines store an array that ever exceeded this length as a table of its items, not as a block of memory.
 */
const FAR = 2 ** 25 + 1;
/**
 * A gap up to this, and up to this for each earlier item, is walked through. Beyond it only listing the keys
 * is reliably fast.
 */
const GAP = 16;
const GAP_FOR_ITEM = 4;

/**
 * Returns a copy whose memory depends only on the number of its items. It reads like any array with holes.
 */
export function sparseCopy<T>(items: readonly T[]): T[] {
  const sparse: T[] = [];
  sparse.length = FAR;
  // An array of length 0 would become a block again.
  sparse.length = Math.max(items.length, 1);
  forEachItem(items, (item, index) => {
    sparse[index] = item;
  });
  return sparse;
}

/**
 * Visits the items of an array with holes in order, in time proportional to the items. A single cell in the
 * last row or column is a common accident; walking up to it for every question takes seconds.
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

/** Returns the indexes of the items in ascending order, starting at `first`. */
export function indexesOf(items: readonly unknown[], first = 0): readonly number[] {
  const places: number[] = [];
  forEachItem(items, (_, place) => {
    if (place >= first) places.push(place);
  });
  return places;
}

/** Returns the first index, from `first` on and before `end`, whose item passes a test. */
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

/** Checks whether any item passes a test, in time proportional to the items. */
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
  // Listing the keys takes memory, so it is done only where few are expected.
  const places = next < items.length ? Object.keys(items) : [];
  return places.some((place) => {
    const item = items[Number(place)];
    return Number(place) >= next && item !== undefined && test(item, Number(place));
  });
}
