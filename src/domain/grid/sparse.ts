/** Engines lay no block of memory out for an array that was once longer than this, but keep a table of its items. */
const FAR = 2 ** 25 + 1;
/** Up to this length asking every place is faster than asking which there are. */
const NEAR = 256;

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
  if (items.length <= NEAR) {
    items.forEach((item, index) => {
      if (item !== undefined) visit(item, index);
    });
    return;
  }
  for (const key of Object.keys(items)) {
    const index = Number(key);
    const item = items[index];
    if (item !== undefined) visit(item, index);
  }
}

/** The places of the items, rising, from `first` on. */
export function placesOf(items: readonly unknown[], first = 0): readonly number[] {
  const places: number[] = [];
  forEachItem(items, (_, place) => {
    if (place >= first) places.push(place);
  });
  return places;
}

/** Whether an item is there that passes a test; takes time as `forEachItem`. */
export function someItem<T>(items: readonly (T | undefined)[], test: (item: T) => boolean): boolean {
  if (items.length <= NEAR) return items.some((item) => item !== undefined && test(item));
  for (const key of Object.keys(items)) {
    const item = items[Number(key)];
    if (item !== undefined && test(item)) return true;
  }
  return false;
}
