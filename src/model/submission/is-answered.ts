import type { Value } from "../value";

/** Returns whether a value is an answer. `none` is one; blank and not applicable are not. */
export function isAnswered(value: Value): boolean {
  return value.kind !== "blank" && value.kind !== "not-applicable";
}
