/** Control characters (except tab and line feed) and marks that change the writing direction. */
const UNSEEN = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Replaces characters that a terminal obeys instead of showing by their codes (`\u202e`): cell texts and file
 * names come from anybody. In JSON the value stays the same.
 */
export const visibleText = (text: string): string =>
  text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Like visibleText, but on one line: no cell text can add lines to a report. */
export const visibleLine = (text: string): string =>
  visibleText(text.replace(/\s*(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])\s*/g, " ↵ "));
