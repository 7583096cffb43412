import * as v from "valibot";
import { roundId, unitCode } from "../../model/codes";
import { isExplainable } from "../../forms/explanations";
import type { Explanation } from "../../model/finding";
import { readJson } from "../../base/read-json";

/** A fault in an optional member is treated as if it were omitted. */
const optionalText = v.fallback(v.optional(v.string()), undefined);

const explanation = v.object({
  rule: v.pipe(v.string(), v.guard(isExplainable)),
  unit: v.pipe(v.string(), v.transform(unitCode)),
  round: v.pipe(v.string(), v.transform(roundId)),
  code: v.string(),
  found: v.string(),
  reason: v.string(),
  by: optionalText,
  at: optionalText,
  subject: v.fallback(v.optional(v.string(), ""), ""),
  place: v.fallback(v.optional(v.object({ sheet: v.string(), cell: v.string() })), undefined),
});

/**
 * Writes an office's explanations of received reports as JSON that people can edit: a list, one object each.
 */
export const explanationsText = (explanations: readonly Explanation[]): string =>
  `${JSON.stringify(explanations, undefined, 2)}\n`;

/** The inverse; undefined for any other text. */
export const readExplanationsText = (text: string): readonly Explanation[] | undefined =>
  readJson(text, v.array(explanation));
