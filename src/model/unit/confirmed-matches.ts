import type { UnitCode } from "../codes";
import { foldTyping, tidyText } from "../../base/text";

/**
 * Confirmed units by text: a code, name or file name that identifies its unit in no standard way. A plain
 * record, stored as JSON; texts are compared by `foldTyping`.
 */
export type ConfirmedMatches = Readonly<Record<string, UnitCode>>;

/** Adds a match, replacing an earlier one for the same text. */
export function confirmMatch(matches: ConfirmedMatches, text: string, unit: UnitCode): ConfirmedMatches {
  return { ...forgetMatch(matches, text), [tidyText(text)]: unit };
}

/** Removes the match for a text. */
export const forgetMatch = (matches: ConfirmedMatches, text: string): ConfirmedMatches =>
  Object.fromEntries(Object.entries(matches).filter(([known]) => foldTyping(known) !== foldTyping(text)));
