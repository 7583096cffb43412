import type { Budget } from "../budget";
import { refuseDamaged } from "../refusal";
import { inUtf8 } from "../xml/decode-xml";
import { XmlCursor } from "../xml/xml-cursor";
import { itemText, readStringItem } from "./string-item";

/** "<si><t>" and "</t></si>". */
const USUAL_START = [0x3c, 0x73, 0x69, 0x3e, 0x3c, 0x74, 0x3e] as const;
const USUAL_END = [0x3c, 0x2f, 0x74, 0x3e, 0x3c, 0x2f, 0x73, 0x69, 0x3e] as const;

/** Maximum bytes of a table that is cached for the next file; that of a form has some 25,000. */
const LARGEST_KEPT = 262_144;
/**
 * Offsets from the expected position in the previous table: forms have some texts more or fewer than others.
 */
const NEARBY = [0, 1, -1, 2, -2, 3, -3, 4, -4] as const;

/** The table read last: forms of one plan share most of their texts, nearly in the same order. */
let before: SharedStringTable | undefined;

/**
 * The shared string table (ISO 29500-1, 18.4). Indexes all items at once and decodes a text on first use,
 * since most of a large table may belong to sheets that nobody reads. Refuses a part that is cut off.
 */
export class SharedStringTable {
  private readonly bytes: Uint8Array;
  private readonly part: string;
  /**
   * Start and end of the text of each item; for an item with runs, the negative start of its whole content.
   */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly texts: (string | undefined)[] = [];
  /** The number of items that the table declares. */
  private promised = 0;
  /** The expected next item of the previous table. */
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
   * Returns the text of an item; undefined = there is none of that number. Refuses a table with fewer items
   * than it declares.
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

  /** Adds one plain text in its usual form; otherwise returns false without moving the cursor. */
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

  /** Returns the item of the previous table with the text that begins here; -1 = none nearby. */
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

  /** Checks whether these bytes are the plain text of an item followed by a tag. */
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
