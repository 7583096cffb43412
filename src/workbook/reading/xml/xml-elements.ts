import { refuseDamaged } from "../refusal";

/**
 * Called for every start and end tag in order. Names are local, since prefixes differ between programs.
 * `start` and `end` are the position of the tag; the end tag of an empty element has length zero.
 */
export interface ElementHandler {
  open?(name: string, attributes: string, parent: string, start: number, end: number): void;
  /** `text` = the raw text between this end tag and its start tag, or "" if there are child elements. */
  close?(name: string, text: string, parent: string, start: number, end: number): void;
}

/** Real parts nest about ten deep. */
const DEEPEST = 256;
const NO_TEXT = -1;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/**
 * Walks through an XML text once, in linear time. Refuses text whose tags are not well-formed: unclosed,
 * wrongly nested, cut off.
 */
export function walkElements(xml: string, part: string, handler: ElementHandler): void {
  const path: string[] = [];
  let textStart = NO_TEXT;
  let at = xml.indexOf("<");
  while (at >= 0) {
    const kind = xml.charCodeAt(at + 1);
    let next: number;
    if (kind === BANG || kind === QUESTION) {
      next = markupEnd(xml, at, part);
    } else if (kind === SLASH) {
      next = tagEnd(xml, at, part);
      const name = localName(xml.slice(at + 2, next - 1).trimEnd());
      if (path.pop() !== name) refuseDamaged(part);
      const text = textStart === NO_TEXT ? "" : xml.slice(textStart, at);
      handler.close?.(name, text, path.at(-1) ?? "", at, next);
      textStart = NO_TEXT;
    } else {
      next = tagEnd(xml, at, part);
      const isEmpty = xml.charCodeAt(next - 2) === SLASH;
      const inside = isEmpty ? next - 2 : next - 1;
      const nameEnd = wordEnd(xml, at + 1, inside);
      const name = localName(xml.slice(at + 1, nameEnd));
      const parent = path.at(-1) ?? "";
      handler.open?.(name, xml.slice(nameEnd, inside), parent, at, next);
      if (isEmpty) handler.close?.(name, "", parent, next, next);
      else path.push(name);
      if (path.length > DEEPEST) refuseDamaged(part);
      textStart = isEmpty ? NO_TEXT : next;
    }
    at = xml.indexOf("<", next);
  }
  if (path.length > 0) refuseDamaged(part);
}

/** Returns the position of the first blank from `at` on, or `end`. */
function wordEnd(xml: string, at: number, end: number): number {
  let place = at;
  while (place < end && xml.charCodeAt(place) > 0x20) place++;
  return place;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Returns the position after the ">" that ends the tag at `at`; ignores ">" inside quotes. */
function tagEnd(xml: string, at: number, part: string): number {
  for (let end = at + 1; end < xml.length; end++) {
    const code = xml.charCodeAt(end);
    if (code === GREATER) return end + 1;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    end = xml.indexOf(code === QUOTE ? '"' : "'", end + 1);
    if (end < 0) break;
  }
  return refuseDamaged(part);
}

/** Returns the position after the comment, CDATA section or instruction at `at`; refuses a document type. */
function markupEnd(xml: string, at: number, part: string): number {
  const closing = xml.startsWith("<!--", at)
    ? "-->"
    : xml.startsWith("<![CDATA[", at)
      ? "]]>"
      : xml.startsWith("<?", at)
        ? "?>"
        : refuseDamaged(part);
  const end = xml.indexOf(closing, at + 2);
  return end < 0 ? refuseDamaged(part) : end + closing.length;
}
