import { decodeFragment } from "../xml/byte-text";
import type { XmlCursor } from "../xml/xml-cursor";
import { cachedText } from "./known-texts";
import { walkElements } from "../xml/xml-elements";
import { characterData, unescapeExcel } from "../xml/xml-text";

/** The position of the text of a string item; with runs or readings, of its whole content. */
export interface StringItem {
  readonly start: number;
  readonly end: number;
  readonly isPlain: boolean;
}

/**
 * Finds the text of the item (`<si>`, `<is>`) whose start tag the cursor is in, mostly `<t …>text</t>` alone,
 * and leaves the item.
 */
export function readStringItem(cursor: XmlCursor, word: string): StringItem {
  const isEmpty = cursor.leaveTag();
  const inside = cursor.at;
  if (isEmpty) return { start: inside, end: inside, isPlain: true };
  let start = inside;
  let end = inside;
  let tags = 0;
  for (;;) {
    cursor.nextTag();
    if (cursor.isEnd(word)) break;
    tags++;
    if (tags === 1 && !cursor.isEndTag && cursor.isTag("t")) {
      cursor.readContent();
      start = cursor.valueStart;
      end = cursor.valueEnd;
    }
  }
  const behind = cursor.tagStart;
  cursor.leaveTag();
  // A start and an end tag, or a single empty one; an item with more tags has runs or readings.
  const isPlain = tags <= 2 && (start > inside || tags === 0);
  return isPlain ? { start, end, isPlain } : { start: inside, end: behind, isPlain };
}

/** Returns the text of an item. */
export const itemText = (bytes: Uint8Array, { start, end, isPlain }: StringItem, part: string): string =>
  isPlain ? cachedText(bytes, start, end) : richText(`<si>${decodeFragment(bytes, start, end)}</si>`, part);

/**
 * Returns the text of a string item or inline string (`<si>…</si>`, `<is>…</is>`) with all its runs joined.
 * Ignores phonetic runs (`rPh`), which describe the pronunciation (ISO 29500-1, 18.4.6).
 */
export function richText(xml: string, part: string): string {
  let text = "";
  let phonetic = 0;
  walkElements(xml, part, {
    open(name) {
      if (name === "rPh") phonetic++;
    },
    close(name, raw) {
      if (name === "rPh") phonetic--;
      else if (name === "t" && phonetic === 0) text += unescapeExcel(characterData(raw));
    },
  });
  return text;
}
