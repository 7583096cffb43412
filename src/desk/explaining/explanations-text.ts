import * as v from "valibot";
import { roundId, unitCode } from "../../model/codes";
import { isExplainable } from "../../forms/explanations";
import type { Explanation } from "../../model/finding";
import { readJson } from "../../base/read-json";

/** What is wrong about a member that people may leave out is as good as left out. */
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
 * What an office explained of received reports, as JSON that people can read and mend: a list, one object
 * each.
 */
export const explanationsText = (explanations: readonly Explanation[]): string =>
  `${JSON.stringify(explanations, undefined, 2)}\n`;

/** The inverse; undefined when the text is anything else. */
export const readExplanationsText = (text: string): readonly Explanation[] | undefined =>
  readJson(text, v.array(explanation));
