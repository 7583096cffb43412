import { refuseDamaged } from "../refusal";
import { decodeText } from "./byte-text";

const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BRACKET = 0x5b;
/** Up to this distance a loop is faster. */
const NEAR = 16;

const isNameEnd = (byte: number | undefined): boolean =>
  byte === GREATER || byte === SLASH || (byte !== undefined && byte <= SPACE);

/**
 * Moves through the bytes of a large part (a sheet, the shared strings) from tag to tag. Results are
 * positions, stored in its fields: a large sheet has tens of millions of tags and attributes, and an object
 * for each would cost more than all the rest. Every method moves forward and refuses a part that is cut off,
 * so that it always ends.
 */
export class XmlCursor {
  readonly bytes: Uint8Array;
  readonly part: string;
  /** The current position. */
  at = 0;
  /**
   * The tag found last: its "<", whether it is an end tag, and the start (after the prefix) and end of its
   * name.
   */
  tagStart = 0;
  isEndTag = false;
  nameStart = 0;
  nameEnd = 0;
  /** The attribute found last. */
  attributeStart = 0;
  attributeEnd = 0;
  /** The attribute value or the element content found last. */
  valueStart = 0;
  valueEnd = 0;

  constructor(bytes: Uint8Array, part: string) {
    this.bytes = bytes;
    this.part = part;
  }

  /** Moves behind the name of the next start or end tag; skips comments, CDATA and instructions. */
  findTag(): boolean {
    const { bytes } = this;
    let at = this.at;
    for (;;) {
      at = this.next(LESS, at);
      if (at < 0) return false;
      const first = bytes[at + 1];
      if (first !== BANG && first !== QUESTION) break;
      at = this.markupEnd(at);
    }
    this.tagStart = at++;
    this.isEndTag = bytes[at] === SLASH;
    if (this.isEndTag) at++;
    this.nameStart = at;
    for (let byte = bytes[at]; !isNameEnd(byte); byte = bytes[++at]) {
      if (byte === COLON) this.nameStart = at + 1;
      if (byte === undefined) refuseDamaged(this.part);
    }
    this.nameEnd = at;
    this.at = at;
    return true;
  }

  /** Like `findTag`, but refuses the part if there is no tag. */
  nextTag(): void {
    if (!this.findTag()) refuseDamaged(this.part);
  }

  /** Checks whether the name of the tag is this ASCII word. */
  isTag(word: string): boolean {
    return this.isWord(word, this.nameStart, this.nameEnd);
  }

  isEnd(word: string): boolean {
    return this.isEndTag && this.isTag(word);
  }

  isAttribute(word: string): boolean {
    return this.isWord(word, this.attributeStart, this.attributeEnd);
  }

  /**
   * Finds the next attribute of the current tag; false, with the cursor still in the tag, if there is none.
   */
  nextAttribute(): boolean {
    const { bytes } = this;
    let at = this.at;
    let byte = bytes[at] ?? GREATER;
    while (byte <= SPACE) byte = bytes[++at] ?? GREATER;
    this.at = at;
    if (byte === GREATER || byte === SLASH) return false;
    this.attributeStart = at;
    while (byte > SPACE && byte !== EQUALS) byte = bytes[++at] ?? SPACE;
    this.attributeEnd = at;
    while ((byte <= SPACE || byte === EQUALS) && at < bytes.length) byte = bytes[++at] ?? GREATER;
    if (byte !== QUOTE && byte !== APOSTROPHE) refuseDamaged(this.part);
    this.valueStart = ++at;
    at = this.next(byte, at);
    if (at < 0) refuseDamaged(this.part);
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  /** Returns the digits of the value as a number; -1 if it contains anything else. */
  digits(): number {
    let value = 0;
    for (let at = this.valueStart; at < this.valueEnd; at++) {
      const digit = (this.bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return this.valueEnd > this.valueStart ? value : -1;
  }

  /** Checks whether the value means yes: "1", "true" (LibreOffice writes the words) or "on". */
  flag(): boolean {
    const first = this.bytes[this.valueStart];
    return first === 0x31 || first === 0x74 || (first === 0x6f && this.valueEnd - this.valueStart === 2);
  }

  /** Returns the value as text with references resolved. */
  text(): string {
    return decodeText(this.bytes, this.valueStart, this.valueEnd);
  }

  /** Leaves the tag after its last attribute; true if it is an empty element ("/>"). */
  leaveTag(): boolean {
    // Usually the attributes are read already, or there are none.
    if (this.bytes[this.at] !== GREATER) while (this.nextAttribute());
    const isEmpty = this.bytes[this.at] === SLASH;
    if (isEmpty) this.at++;
    if (this.bytes[this.at] !== GREATER) refuseDamaged(this.part);
    this.at++;
    return isEmpty;
  }

  /** Skips the element whose start tag the cursor is in; its content becomes the value. */
  leaveElement(word: string): void {
    const isEmpty = this.leaveTag();
    this.valueStart = this.at;
    this.valueEnd = this.at;
    if (isEmpty) return;
    do this.nextTag();
    while (!this.isEndTag || !this.isTag(word));
    this.valueEnd = this.tagStart;
    this.leaveTag();
  }

  /**
   * Leaves the tag and finds the text behind it, including comments and CDATA; the cursor is then at the next
   * tag.
   */
  readContent(): void {
    const isEmpty = this.leaveTag();
    const { bytes } = this;
    this.valueStart = this.at;
    let at = this.at;
    while (!isEmpty) {
      at = this.next(LESS, at);
      if (at < 0) refuseDamaged(this.part);
      if (bytes[at + 1] !== BANG && bytes[at + 1] !== QUESTION) break;
      at = this.markupEnd(at);
    }
    this.valueEnd = at;
    this.at = at;
  }

  /** Skips these bytes if they come next. */
  skip(expected: readonly number[]): boolean {
    return this.skipAt(this.at, expected);
  }

  /** Moves behind these bytes if they are at this position. */
  skipAt(at: number, expected: readonly number[]): boolean {
    for (let index = 0; index < expected.length; index++) {
      if (this.bytes[at + index] !== expected[index]) return false;
    }
    this.at = at + expected.length;
    return true;
  }

  /**
   * Returns the position of the next such byte; -1 = there is none. Engines search far positions several
   * times as fast as a loop.
   */
  private next(byte: number, from: number): number {
    const { bytes } = this;
    const near = Math.min(from + NEAR, bytes.length);
    for (let at = from; at < near; at++) if (bytes[at] === byte) return at;
    return bytes.indexOf(byte, near);
  }

  private isWord(word: string, start: number, end: number): boolean {
    if (end - start !== word.length) return false;
    for (let index = 0; index < word.length; index++) {
      if (this.bytes[start + index] !== word.charCodeAt(index)) return false;
    }
    return true;
  }

  /**
   * Returns the position after a comment, CDATA section or instruction. Refuses a document type, which may
   * define entities.
   */
  private markupEnd(at: number): number {
    const { bytes } = this;
    if (bytes[at + 1] === QUESTION) return this.placeAfter(QUESTION, 1, at + 2);
    if (bytes[at + 2] === DASH && bytes[at + 3] === DASH) return this.placeAfter(DASH, 2, at + 4);
    if (bytes[at + 2] === BRACKET) return this.placeAfter(BRACKET + 2, 2, at + 3);
    return refuseDamaged(this.part);
  }

  /** Returns the position after `count` of this byte and a ">". */
  private placeAfter(byte: number, count: number, from: number): number {
    const { bytes } = this;
    for (let end = bytes.indexOf(GREATER, from + count); end >= 0; end = bytes.indexOf(GREATER, end + 1)) {
      if (bytes[end - 1] === byte && bytes[end - count] === byte) return end + 1;
    }
    return refuseDamaged(this.part);
  }
}
