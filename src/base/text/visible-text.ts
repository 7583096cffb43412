/** Control characters (but tab and line feed) and marks that turn the direction of writing. */
const UNSEEN = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The text with every character that a terminal obeys instead of showing it written as its code (`\u202e`): texts of cells
 * and names of files come from anybody. In a JSON document that is the same value, written otherwise.
 */
export const visibleText = (text: string): string =>
  text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The same on one line, for a sentence or a line of a report: no text of a cell makes lines of its own. */
export const visibleLine = (text: string): string =>
  visibleText(text.replace(/\s*(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])\s*/g, " ↵ "));
