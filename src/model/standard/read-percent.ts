import { figureTraits } from "../plan/aggregation-traits";
import type { Indicator } from "../plan/indicator";

/** Reads a typed percentage ("70", "72,5", "72.5 %") as a fraction; undefined for other texts. */
export function readPercent(text: string): number | undefined {
  const [, whole, decimals = "0"] = /^\s*(\d{1,4})(?:[.,](\d{1,2}))?\s*%?\s*$/.exec(text) ?? [];
  return whole === undefined ? undefined : Number(`${whole}.${decimals}`) / 100;
}

/**
 * Returns what is wrong with a typed target: a fraction in the place of a percentage ("0,7"; "0,7%" means
 * it), or more than all of a part.
 */
export function doubtfulTarget(
  typed: string,
  value: number,
  indicator: Pick<Indicator, "aggregation"> | undefined,
): "fraction" | "over-whole" | undefined {
  if (value > 0 && value < 0.01 && !typed.includes("%")) return "fraction";
  return value > 1 && indicator !== undefined && figureTraits(indicator).isShare ? "over-whole" : undefined;
}
