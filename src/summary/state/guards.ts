/** Whether a parsed JSON value is of a type. */
export type Guard<T> = (value: unknown) => value is T;

/** How a member of a type is guarded: codes are guarded as texts. */
type MemberGuard<V> =
  | Guard<V>
  | ([V] extends [string]
      ? Guard<string>
      : [V] extends [string | undefined]
        ? Guard<string | undefined>
        : never);

export const isText: Guard<string> = (value) => typeof value === "string";

export const isNumber: Guard<number> = (value) => typeof value === "number";

export const isBoolean: Guard<boolean> = (value) => typeof value === "boolean";

export const oneOf =
  <T extends string>(words: readonly T[]): Guard<T> =>
  (value): value is T =>
    words.some((word) => word === value);

export const anyOf =
  <T>(...guards: readonly Guard<T>[]): Guard<T> =>
  (value): value is T =>
    guards.some((guard) => guard(value));

export const maybe =
  <T>(guard: Guard<T>): Guard<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || guard(value);

export const listOf =
  <T>(guard: MemberGuard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every((each) => guard(each));

/** A list of fixed length, each item of its own type. */
export const tuple =
  <T extends readonly unknown[]>(...guards: { readonly [I in keyof T]: MemberGuard<T[I]> }): Guard<T> =>
  (value): value is T =>
    Array.isArray(value) &&
    value.length === guards.length &&
    guards.every((guard, index) => guard(value[index]));

/** An object with a guard for every member of its type; other members do not matter. */
export const shape =
  <T extends object>(members: { readonly [K in keyof T]-?: MemberGuard<T[K]> }): Guard<T> =>
  (value): value is T => {
    if (typeof value !== "object" || value === null) return false;
    const found = new Map<string, unknown>(Object.entries(value));
    for (const name in members) if (!members[name](found.get(name))) return false;
    return true;
  };
