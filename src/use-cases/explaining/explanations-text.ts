import { roundId, unitCode } from "../../domain/codes";
import { explainableRule } from "../../domain/explanations/explainable";
import type { Explanation } from "../../domain/finding/explanation";
import { listIn, membersOf } from "../ports/parsed-json";

/** What an office explained of received reports, as JSON that people can read and mend: a list, one object each. */
export const explanationsText = (explanations: readonly Explanation[]): string =>
  `${JSON.stringify(explanations, undefined, 2)}\n`;

/** The inverse; undefined when the text is anything else. */
export const readExplanationsText = (text: string): readonly Explanation[] | undefined =>
  listIn(text, asExplanation);

function asExplanation(item: unknown): Explanation | undefined {
  const { rule, unit, round, code, found, reason, by, at, subject = "", place } = membersOf(item);
  const known = typeof rule === "string" ? explainableRule(rule) : undefined;
  if (known === undefined || typeof unit !== "string" || typeof round !== "string") return undefined;
  if (typeof code !== "string" || typeof found !== "string" || typeof reason !== "string") return undefined;
  const { sheet, cell } = membersOf(place);
  return {
    rule: known,
    unit: unitCode(unit),
    round: roundId(round),
    code,
    found,
    reason,
    subject: typeof subject === "string" ? subject : "",
    ...(typeof by === "string" && { by }),
    ...(typeof at === "string" && { at }),
    ...(typeof sheet === "string" && typeof cell === "string" && { place: { sheet, cell } }),
  };
}
