import type { Fingerprint } from "../../base/codes";
import type { UnitCode } from "../codes";
import { baseName, foldTyping, tidyText } from "../../base/text";

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

/** Returns the text under which the unit of this very file is confirmed, whatever the file says itself. */
export const textOfFile = (file: string, fingerprint: Fingerprint): string =>
  tidyText(`${baseName(file)} ${fingerprint.slice(0, 12)}`);
