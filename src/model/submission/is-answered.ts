import type { Value } from "../value";

/** Whether a unit has said anything: "nothing occurred" is an answer; blank is none, and not applicable asks for none. */
export function isAnswered(value: Value): boolean {
  return value.kind !== "blank" && value.kind !== "not-applicable";
}
