import { walkElements } from "../xml/xml-elements";
import { characterData, unescapeExcel } from "../xml/xml-text";

/**
 * The text of a string item or inline string (`<si>…</si>`, `<is>…</is>`) with all its runs joined.
 * Phonetic runs (`rPh`) tell how to read the text aloud and are no part of it (ISO 29500-1, 18.4.6).
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
