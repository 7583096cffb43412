import * as v from "valibot";
import { unitCode } from "../../model/codes";
import type { ConfirmedMatches } from "../../model/unit";
import { readJson } from "../../base/read-json";

/** A list is an object, too. Checks the entries, because a record ignores a key such as "constructor". */
const matches = v.pipe(
  v.custom<object>((json) => typeof json === "object" && json !== null && !Array.isArray(json)),
  v.transform((json) => Object.entries(json)),
  v.array(v.tuple([v.string(), v.pipe(v.string(), v.transform(unitCode))])),
  v.transform((entries) => Object.fromEntries(entries)),
);

/** Writes confirmed matches as JSON that people can edit: { "text": "code of the unit" }, sorted by text. */
export const matchesText = (confirmed: ConfirmedMatches): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(confirmed).toSorted()), undefined, 2)}\n`;

/** The inverse; undefined for any other text. */
export const readMatches = (text: string): ConfirmedMatches | undefined => readJson(text, matches);
