import * as v from "valibot";
import { unitCode } from "../../model/codes";
import type { NumberDecision } from "../../model/numbers";
import { storedAnswer } from "../../summary/read-summary";
import { readJson } from "../../base/read-json";

const decision = v.object({
  unit: v.pipe(v.string(), v.transform(unitCode)),
  element: v.string(),
  typed: v.string(),
  chosen: storedAnswer,
});

/** Writes decisions about ambiguous numbers as JSON that people can edit: a list, one object each. */
export const decisionsText = (decisions: readonly NumberDecision[]): string =>
  `${JSON.stringify(decisions, undefined, 2)}\n`;

/** The inverse; undefined for any other text. */
export const readDecisions = (text: string): readonly NumberDecision[] | undefined =>
  readJson(text, v.array(decision));
