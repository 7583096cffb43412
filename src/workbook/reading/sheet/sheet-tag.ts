import { MAX_COLUMNS, MAX_ROWS } from "../../grid/address";
import type { CellType } from "./cell-value";
import { refuseTooLarge } from "../refusal";
import type { XmlCursor } from "../xml/xml-cursor";

// Copied: some module systems look up an imported name at every use, and every cell uses these.
const MAX_ROW = MAX_ROWS;
const MAX_COLUMN = MAX_COLUMNS;
const QUOTE = 0x22;

/**
 * Attributes of the `<row>` or `<c>` tag read last; reused for the same reason as the fields of the cursor.
 */
export class SheetTag {
  /** Row and column from 0. Kept from tag to tag: a cell without an address follows its predecessor. */
  row = -1;
  column = -1;
  style = 0;
  type: CellType = "number";
  isHidden = false;
  /** The element is empty: the tag ends with "/>". */
  isEmpty = false;

  /** Reads the attributes of a `<row>` tag and leaves it. Refuses rows below the grid. */
  readRow(cursor: XmlCursor): void {
    this.row++;
    this.column = -1;
    this.isHidden = false;
    while (cursor.nextAttribute()) {
      if (cursor.isAttribute("r")) {
        const number = cursor.digits();
        if (number > 0) this.row = number - 1;
      } else if (cursor.isAttribute("hidden")) {
        this.isHidden = cursor.flag();
      }
    }
    if (this.row >= MAX_ROW) refuseTooLarge("grid", MAX_ROW);
    this.isEmpty = cursor.leaveTag();
  }

  /** Reads the attributes of a `<c>` tag and leaves it. Refuses cells outside the grid. */
  readCell(cursor: XmlCursor): void {
    this.column++;
    this.style = 0;
    this.type = "number";
    while (cursor.nextAttribute()) {
      if (cursor.attributeEnd - cursor.attributeStart !== 1) continue;
      switch (cursor.bytes[cursor.attributeStart]) {
        case 0x72:
          this.readReference(cursor);
          break;
        case 0x73:
          this.style = cursor.digits();
          break;
        case 0x74:
          this.type = typeOf(cursor.bytes, cursor.valueStart, cursor.valueEnd);
          break;
        default:
      }
    }
    if (this.row < 0) this.row = 0;
    if (this.row >= MAX_ROW) refuseTooLarge("grid", MAX_ROW);
    if (this.column >= MAX_COLUMN) refuseTooLarge("grid", MAX_COLUMN);
    this.isEmpty = cursor.leaveTag();
  }

  /**
   * Like `readCell`, from the "<" on, for the usual order of address, style and type. Otherwise returns false
   * without moving the cursor.
   */
  readUsualCell(cursor: XmlCursor): boolean {
    const { bytes } = cursor;
    let { at } = cursor;
    if (bytes[at] !== 0x3c || bytes[at + 1] !== 0x63 || !isAttributeAt(bytes, at + 2, 0x72)) return false;
    at += 6;
    let byte = bytes[at] ?? 0;
    let column = 0;
    for (; byte >= 0x41 && byte <= 0x5a; byte = bytes[++at] ?? 0) column = column * 26 + byte - 0x40;
    let row = 0;
    for (; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] ?? 0) row = row * 10 + byte - 0x30;
    if (byte !== QUOTE || column < 1 || column > MAX_COLUMN || row < 1 || row > MAX_ROW) return false;
    at++;
    let style = 0;
    if (isAttributeAt(bytes, at, 0x73)) {
      at += 4;
      byte = bytes[at] ?? 0;
      for (; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] ?? 0) style = style * 10 + byte - 0x30;
      if (byte !== QUOTE) return false;
      at++;
    }
    let type: CellType = "number";
    if (isAttributeAt(bytes, at, 0x74)) {
      type = typeOf(bytes, at + 4, bytes[at + 5] === QUOTE ? at + 5 : at + 7);
      at += bytes[at + 5] === QUOTE ? 6 : 8;
      if (bytes[at - 1] !== QUOTE) return false;
    }
    const isEmpty = bytes[at] === 0x2f;
    if (isEmpty) at++;
    if (bytes[at] !== 0x3e) return false;
    cursor.at = at + 1;
    this.column = column - 1;
    this.row = row - 1;
    this.style = style;
    this.type = type;
    this.isEmpty = isEmpty;
    return true;
  }

  /** Reads "AB12" or "ab12"; ignores an invalid address as if the cell had none. */
  private readReference({ bytes, valueStart, valueEnd }: XmlCursor): void {
    let at = valueStart;
    let column = 0;
    for (; at < valueEnd; at++) {
      // Setting this bit makes letters lower case and leaves digits unchanged.
      const letter = ((bytes[at] ?? 0) | 0x20) - 0x60;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    let row = 0;
    for (; at < valueEnd; at++) {
      const digit = (bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) return;
      row = row * 10 + digit;
    }
    if (column === 0 || row === 0) return;
    this.column = column - 1;
    this.row = row - 1;
  }
}

/** Checks for a blank, this letter, "=" and a double quote. */
const isAttributeAt = (bytes: Uint8Array, at: number, letter: number): boolean =>
  bytes[at] === 0x20 && bytes[at + 1] === letter && bytes[at + 2] === 0x3d && bytes[at + 3] === QUOTE;

/**
 * Decides by the first letter: "s" shared, "str", "inlineStr", "b", "e", "d"; "n" and anything unknown is a
 * number.
 */
function typeOf(bytes: Uint8Array, start: number, end: number): CellType {
  switch (bytes[start]) {
    case 0x73:
      return end - start === 1 ? "shared" : "text";
    case 0x69:
      return "text";
    case 0x62:
      return "boolean";
    case 0x65:
      return "error";
    case 0x64:
      return "date";
    default:
      return "number";
  }
}
