import type { ElementCode } from "../codes";
import type { DataElement } from "../plan/data-element";
import { isAnswered } from "./is-answered";
import { BLANK, type Value } from "../value";

/** How many of the needed elements a unit answered; `not-asked`: none concerns the unit. */
export type Coverage = "complete" | "partial" | "none" | "not-asked";

/** Compares needed elements with a unit's values. Optional blanks do not count as missing. */
export function coverage(needed: readonly DataElement[], values: ReadonlyMap<ElementCode, Value>): Coverage {
  const valueOf = ({ code }: DataElement): Value => values.get(code) ?? BLANK;
  const asked = needed.filter((element) => valueOf(element).kind !== "not-applicable");
  if (asked.length === 0) return "not-asked";
  const open = asked.filter((element) => !isAnswered(valueOf(element)));
  if (open.length === asked.length) return "none";
  return open.every((element) => element.isOptional === true) ? "complete" : "partial";
}
