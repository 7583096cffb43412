import { readNumberText } from "../sheets/form/read-number";

/** What an officer typed as an amount to add; undefined where it is no number, or can be read in several ways. */
export function adjustmentAmount(typed: string): number | undefined {
  const { reading } = readNumberText(typed.trim().replace(/^[−–]/, "-"), { kind: "decimal" });
  return reading.kind === "number" ? reading.number : undefined;
}
