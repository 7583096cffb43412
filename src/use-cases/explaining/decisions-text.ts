import { unitCode } from "../../domain/codes";
import type { NumberDecision } from "../../domain/numbers/number-decision";
import type { NumberAnswer } from "../../domain/numbers/number-reading";
import { listIn, membersOf } from "../ports/parsed-json";

/** Decisions about ambiguous numbers as JSON that people can read and mend: a list, one object each. */
export const decisionsText = (decisions: readonly NumberDecision[]): string =>
  `${JSON.stringify(decisions, undefined, 2)}\n`;

/** The inverse; undefined when the text is anything else. */
export const readDecisions = (text: string): readonly NumberDecision[] | undefined =>
  listIn(text, asDecision);

function asDecision(item: unknown): NumberDecision | undefined {
  const { unit, element, typed, chosen } = membersOf(item);
  const answer = asAnswer(chosen);
  if (typeof unit !== "string" || typeof element !== "string" || typeof typed !== "string") return undefined;
  return answer && { unit: unitCode(unit), element, typed, chosen: answer };
}

function asAnswer(chosen: unknown): NumberAnswer | undefined {
  const { kind, number } = membersOf(chosen);
  switch (kind) {
    case "number":
      return typeof number === "number" && Number.isFinite(number) ? { kind, number } : undefined;
    case "none":
    case "not-applicable":
    case "blank":
      return { kind };
    default:
      return undefined;
  }
}
