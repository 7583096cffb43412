import * as v from "valibot";
import { unitCode } from "../../model/codes";
import type { ConfirmedMatches } from "../../model/unit";
import { readJson } from "../../base/read-json";

/**
 * A list is an object, too. The entries are looked at, since a record leaves out a text such as
 * "constructor".
 */
const matches = v.pipe(
  v.custom<object>((json) => typeof json === "object" && json !== null && !Array.isArray(json)),
  v.transform((json) => Object.entries(json)),
  v.array(v.tuple([v.string(), v.pipe(v.string(), v.transform(unitCode))])),
  v.transform((entries) => Object.fromEntries(entries)),
);

/**
 * Confirmed matches as JSON that people can read and mend: { "text": "code of the unit" }, in the order of
 * the texts.
 */
export const matchesText = (confirmed: ConfirmedMatches): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(confirmed).toSorted()), undefined, 2)}\n`;

/** The inverse; undefined when the text is anything else. */
export const readMatches = (text: string): ConfirmedMatches | undefined => readJson(text, matches);
