/** Returns a function that calls `make` on its first call and returns the same value afterwards. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Returns an object with the members of `known`. The members named in `later` are read together when one is
 * first accessed. Copying, comparing and posting the object reads them.
 */
export function readLater<T extends object>(
  known: Partial<T>,
  later: readonly (keyof T)[],
  read: () => T,
): T {
  const whole = once(read);
  const thing = { ...known };
  for (const name of later) {
    Object.defineProperty(thing, name, { enumerable: true, get: () => whole()[name] });
  }
  const isWhole = (found: Partial<T>): found is T => later.every((name) => name in found);
  if (!isWhole(thing)) throw new Error("a member is missing");
  return thing;
}
