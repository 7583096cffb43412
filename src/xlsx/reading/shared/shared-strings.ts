import type { Budget } from "../budget";
import { refuseDamaged } from "../refusal";
import { decodeFragment } from "../xml/byte-text";
import { inUtf8 } from "../xml/decode-xml";
import { XmlCursor } from "../xml/xml-cursor";
import { plainText } from "./known-texts";
import { richText } from "./rich-text";

/** "<si><t>" and "</t></si>". */
const USUAL_START = [0x3c, 0x73, 0x69, 0x3e, 0x3c, 0x74, 0x3e] as const;
const USUAL_END = [0x3c, 0x2f, 0x74, 0x3e, 0x3c, 0x2f, 0x73, 0x69, 0x3e] as const;

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

  constructor(data: Uint8Array, part: string, budget: Budget) {
    this.bytes = inUtf8(data);
    this.part = part;
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
    if (start < 0) return richText(`<si>${decodeFragment(this.bytes, -start, end)}</si>`, this.part);
    return plainText(this.bytes, start, end);
  }

  /** One plain text, as nearly every program writes it; false for any other item, and then the cursor has not moved. */
  private addUsualItem(cursor: XmlCursor, budget: Budget): boolean {
    const before = cursor.at;
    if (!cursor.skip(USUAL_START)) return false;
    const start = cursor.at;
    const end = this.bytes.indexOf(USUAL_END[0], start);
    if (end < 0 || !cursor.skipAt(end, USUAL_END)) {
      cursor.at = before;
      return false;
    }
    budget.spendString();
    this.starts.push(start);
    this.ends.push(end);
    return true;
  }

  /** Mostly one plain text: `<si><t …>text</t></si>`. */
  private addItem(cursor: XmlCursor): void {
    const isEmpty = cursor.leaveTag();
    const inside = cursor.at;
    let start = inside;
    let end = inside;
    let tags = 0;
    while (!isEmpty) {
      cursor.nextTag();
      if (cursor.isEnd("si")) break;
      tags++;
      if (tags === 1 && !cursor.isEndTag && cursor.isTag("t")) {
        cursor.readContent();
        start = cursor.valueStart;
        end = cursor.valueEnd;
      }
    }
    // A start and an end tag, or a single empty one; with anything more the item has runs or readings.
    const isPlain = tags <= 2 && (start > inside || tags === 0);
    this.starts.push(isPlain ? start : -inside);
    this.ends.push(isPlain ? end : isEmpty ? inside : cursor.tagStart);
  }
}
