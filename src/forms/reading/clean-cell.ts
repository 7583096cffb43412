import type { TextCleaning } from "../../model/submission";
import { cleanText } from "../../base/text";

/** Cleans the text of a cell in a given font, and returns the changes worth reporting. */
export function cleanCell(
  before: string,
  font: string,
): { readonly text: string; readonly cleaning?: TextCleaning } {
  const { text, changes, lost } = cleanText(before, font);
  if (changes.length === 0 && lost.length === 0) return { text };
  return { text, cleaning: { before, after: text, changes: changes.map(({ kind }) => kind), lost } };
}
