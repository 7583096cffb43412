import type { Budget } from "../budget";
import { refuseDamaged } from "../refusal";
import { inUtf8 } from "../xml/decode-xml";
import { XmlCursor } from "../xml/xml-cursor";
import { itemText, readStringItem } from "./string-item";

/** "<si><t>" and "</t></si>". */
const USUAL_START = [0x3c, 0x73, 0x69, 0x3e, 0x3c, 0x74, 0x3e] as const;
const USUAL_END = [0x3c, 0x2f, 0x74, 0x3e, 0x3c, 0x2f, 0x73, 0x69, 0x3e] as const;

/** A table is kept for the next file up to so many bytes, with what they are a piece of; that of a form has some 25,000. */
const LARGEST_KEPT = 262_144;
/** How far from its place in the table before a text is looked for: a form has some texts more or fewer than another. */
const NEARBY = [0, 1, -1, 2, -2, 3, -3, 4, -4] as const;

/** The table read last: forms of one plan have most of their texts in common, nearly in the same order. */
let before: SharedStrings | undefined;

/**
 * The shared string table (ISO 29500-1, 18.4). Where each item stands is found at once; a text is made when the first cell
 * asks for it, since most of a large table may belong to sheets that nobody reads. Refuses a part that is cut off.
 */
export class SharedStrings {
  private readonly bytes: Uint8Array;
  private readonly part: string;
  /** Of each item where its text starts and ends; the start of one with runs, negative, is that of all its inside. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly texts: (string | undefined)[] = [];
  /** How many items the table says it has. */
  private promised = 0;
  /** The item of the table before that comes next if this one goes on alike. */
  private place = 0;

  constructor(data: Uint8Array, part: string, budget: Budget) {
    this.bytes = inUtf8(data);
    this.part = part;
    this.readItems(budget);
    before = this.bytes.buffer.byteLength <= LARGEST_KEPT ? this : undefined;
  }

  private readItems(budget: Budget): void {
    const { part } = this;
    const cursor = new XmlCursor(this.bytes, part);
    cursor.nextTag();
    if (!cursor.isTag("sst")) refuseDamaged(part);
    while (cursor.nextAttribute()) if (cursor.isAttribute("uniqueCount")) this.promised = cursor.digits();
    if (cursor.leaveTag()) return;
    for (;;) {
      if (this.addUsualItem(cursor, budget)) continue;
      cursor.nextTag();
      if (cursor.isEnd("sst")) return;
      if (cursor.isEndTag || !cursor.isTag("si")) continue;
      budget.spendString();
      this.addItem(cursor);
    }
  }

  /**
   * The text of an item; undefined = there is none of that number. A table that lacks items which it promises has lost
   * them, and is refused.
   */
  at(index: number): string | undefined {
    const start = this.starts[index];
    if (start === undefined) {
      return index >= 0 && index < this.promised ? refuseDamaged(this.part) : undefined;
    }
    return (this.texts[index] ??= this.textBetween(start, this.ends[index] ?? 0));
  }

  private textBetween(start: number, end: number): string {
    return itemText(this.bytes, { start: Math.abs(start), end, isPlain: start >= 0 }, this.part);
  }

  /** One plain text, as nearly every program writes it; false for any other item, and then the cursor has not moved. */
  private addUsualItem(cursor: XmlCursor, budget: Budget): boolean {
    const { at } = cursor;
    if (!cursor.skip(USUAL_START)) return false;
    const start = cursor.at;
    const known = this.knownAt(start);
    const end = known < 0 ? this.bytes.indexOf(USUAL_END[0], start) : start + (before?.lengthOf(known) ?? 0);
    if (end < 0 || !cursor.skipAt(end, USUAL_END)) {
      cursor.at = at;
      return false;
    }
    budget.spendString();
    if (known >= 0) this.texts[this.starts.length] = before?.texts[known];
    this.starts.push(start);
    this.ends.push(end);
    return true;
  }

  /** Which item of the table before has the very text that begins here; -1 = none nearby. */
  private knownAt(start: number): number {
    if (before === undefined) return -1;
    const expected = this.place++;
    for (const step of NEARBY) {
      if (!before.isAt(expected + step, this.bytes, start)) continue;
      this.place = expected + step + 1;
      return expected + step;
    }
    return -1;
  }

  private lengthOf(index: number): number {
    return (this.ends[index] ?? 0) - (this.starts[index] ?? 0);
  }

  /** Whether the plain text of an item stands in these bytes, and a tag behind it. */
  private isAt(index: number, bytes: Uint8Array, start: number): boolean {
    const from = this.starts[index] ?? -1;
    if (from < 0) return false;
    const length = this.lengthOf(index);
    if (bytes[start + length] !== USUAL_END[0] || bytes[start] !== this.bytes[from]) return false;
    for (let at = length - 1; at > 0; at--) if (bytes[start + at] !== this.bytes[from + at]) return false;
    return true;
  }

  private addItem(cursor: XmlCursor): void {
    this.place++;
    const { start, end, isPlain } = readStringItem(cursor, "si");
    this.starts.push(isPlain ? start : -start);
    this.ends.push(end);
  }
}
