/** What XML cannot carry, what it would change (carriage return), and what would be taken for an escape of ours. */
const NEEDS_ESCAPE = /[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * Text as spreadsheet parts hold it (ISO 29500-1 §22.9.2.19, ST_Xstring): a character that XML cannot carry is written
 * _xHHHH_, and so is the underscore of a text that only looks like that. Still to be escaped as XML.
 */
export function spreadsheetText(text: string): string {
  return text.replace(NEEDS_ESCAPE, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
