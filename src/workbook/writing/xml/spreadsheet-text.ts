/** Characters that XML cannot carry or would change (carriage return), and texts that look like an escape. */
const NEEDS_ESCAPE = /[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * Encodes text for spreadsheet parts (ISO 29500-1 §22.9.2.19, ST_Xstring): writes a character that XML cannot
 * carry as _xHHHH_, and escapes the underscore of a text that looks like that. The result must still be
 * escaped as XML.
 */
export function spreadsheetText(text: string): string {
  return text.replace(NEEDS_ESCAPE, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
