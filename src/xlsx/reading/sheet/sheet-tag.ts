import { MAX_COLUMNS, MAX_ROWS } from "../../../domain/grid/address";
import type { CellType } from "./cell-value";
import { refuseTooLarge } from "../refusal";
import type { XmlCursor } from "../xml/xml-cursor";

// Read once: some module systems look an imported name up at every use, and these are used for every cell.
const LAST_ROW = MAX_ROWS - 1;
const LAST_COLUMN = MAX_COLUMNS - 1;

/** Attributes of the `<row>` or `<c>` tag read last; reused for the same reason as the fields of the cursor. */
export class SheetTag {
  /** Row and column from 0. Kept from tag to tag: without an address a cell follows its predecessor. */
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
    if (this.row > LAST_ROW) refuseTooLarge("grid", MAX_ROWS);
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
          this.type = typeOf(cursor);
          break;
        default:
      }
    }
    if (this.row < 0) this.row = 0;
    if (this.row > LAST_ROW) refuseTooLarge("grid", MAX_ROWS);
    if (this.column > LAST_COLUMN) refuseTooLarge("grid", MAX_COLUMNS);
    this.isEmpty = cursor.leaveTag();
  }

  /** "AB12" or "ab12"; an address that is none is ignored, as if the cell had none. */
  private readReference({ bytes, valueStart, valueEnd }: XmlCursor): void {
    let at = valueStart;
    let column = 0;
    for (; at < valueEnd; at++) {
      // Setting this bit makes small letters of capital ones and leaves digits where they are.
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

/** By first letter: "s" shared, "str", "inlineStr", "b", "e", "d"; "n" and anything unknown is a number. */
function typeOf({ bytes, valueStart, valueEnd }: XmlCursor): CellType {
  switch (bytes[valueStart]) {
    case 0x73:
      return valueEnd - valueStart === 1 ? "shared" : "text";
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
