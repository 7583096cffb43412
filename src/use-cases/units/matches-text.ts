import { unitCode } from "../../domain/codes";
import type { ConfirmedMatches } from "../../domain/unit/confirmed-matches";
import { parsedJson } from "../ports/parsed-json";

/** Confirmed matches as JSON that people can read and mend: { "text": "code of the unit" }, in the order of the texts. */
export const matchesText = (matches: ConfirmedMatches): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(matches).toSorted()), undefined, 2)}\n`;

/** The inverse; undefined when the text is anything else. */
export function readMatches(text: string): ConfirmedMatches | undefined {
  const parsed = parsedJson(text);
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return undefined;
  const entries = Object.entries(parsed).flatMap(([about, code]) =>
    typeof code === "string" ? [[about, unitCode(code)] as const] : [],
  );
  return entries.length === Object.keys(parsed).length ? Object.fromEntries(entries) : undefined;
}
