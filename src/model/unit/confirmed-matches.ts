import type { UnitCode } from "../codes";
import { foldTyping, tidyText } from "../../base/text";

/**
 * What people have said about texts that name a unit in no known way: the text (a code, a name, the name of a file) and
 * the code of the unit it means. A plain record, so that it can be kept as JSON; texts are compared as foldTyping has them.
 */
export type ConfirmedMatches = Readonly<Record<string, UnitCode>>;

/** The matches with one more; what was said of the same text before is forgotten. */
export function confirmMatch(matches: ConfirmedMatches, text: string, unit: UnitCode): ConfirmedMatches {
  return { ...forgetMatch(matches, text), [tidyText(text)]: unit };
}

/** The matches without what was said of a text. */
export const forgetMatch = (matches: ConfirmedMatches, text: string): ConfirmedMatches =>
  Object.fromEntries(Object.entries(matches).filter(([known]) => foldTyping(known) !== foldTyping(text)));
