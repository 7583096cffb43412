import type { DataElement } from "../../model/plan";
import { canBeAdded } from "../../model/board";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { readNumberText } from "../../forms/reading";

/** `no-number`: not a number, or ambiguous. `not-whole`: a fraction of a person or thing. */
export type AmountFault = "no-number" | "not-whole";

/** Reads the amount that an officer typed as an adjustment. */
export function adjustmentAmount(
  typed: string,
  element: Pick<DataElement, "type" | "takes">,
): Outcome<number, AmountFault> {
  const { reading } = readNumberText(typed.trim().replace(/^[−–]/, "-"), { kind: "decimal" });
  if (reading.kind !== "number") return fail("no-number");
  return canBeAdded(reading.number, element) ? succeed(reading.number) : fail("not-whole");
}
