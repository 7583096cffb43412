import { MAX_COLUMNS, MAX_ROWS } from "../../domain/address";
import type { CellType } from "./cell-value";
import { refuseTooLarge } from "./refusal";
import type { SheetCursor } from "./sheet-cursor";

// Read once: some module systems look an imported name up at every use, and these are used for every cell.
const LAST_ROW = MAX_ROWS - 1;
const LAST_COLUMN = MAX_COLUMNS - 1;

/** Attributes of the `<row>` or `<c>` tag read last; reused for the same reason as the fields of the cursor. */
export interface SheetTag {
  /** Row and column from 0. Kept from tag to tag: without an address a cell follows its predecessor. */
  row: number;
  column: number;
  style: number;
  type: CellType;
  isHidden: boolean;
  /** The element is empty: the tag ends with "/>". */
  isEmpty: boolean;
}

export const newTag = (): SheetTag => ({
  row: -1,
  column: -1,
  style: 0,
  type: "number",
  isHidden: false,
  isEmpty: false,
});

/** Reads the attributes of a `<row>` tag and leaves it. Refuses rows below the grid. */
export function readRowTag(cursor: SheetCursor, tag: SheetTag): void {
  tag.row++;
  tag.column = -1;
  tag.isHidden = false;
  while (cursor.nextAttribute()) {
    if (cursor.isAttribute("r")) {
      const number = cursor.digits();
      if (number > 0) tag.row = number - 1;
    } else if (cursor.isAttribute("hidden")) {
      // "1", "true", "on"; "0", "false", "off".
      const first = cursor.bytes[cursor.valueStart];
      tag.isHidden = first === 0x31 || first === 0x74 || cursor.valueEnd - cursor.valueStart === 2;
    }
  }
  if (tag.row > LAST_ROW) refuseTooLarge("grid", MAX_ROWS);
  tag.isEmpty = cursor.leaveTag();
}

/** Reads the attributes of a `<c>` tag and leaves it. Refuses cells outside the grid. */
export function readCellTag(cursor: SheetCursor, tag: SheetTag): void {
  tag.column++;
  tag.style = 0;
  tag.type = "number";
  while (cursor.nextAttribute()) {
    if (cursor.attributeEnd - cursor.attributeStart !== 1) continue;
    switch (cursor.bytes[cursor.attributeStart]) {
      case 0x72:
        readReference(cursor, tag);
        break;
      case 0x73:
        tag.style = cursor.digits();
        break;
      case 0x74:
        tag.type = typeOf(cursor);
        break;
      default:
    }
  }
  if (tag.row < 0) tag.row = 0;
  if (tag.row > LAST_ROW) refuseTooLarge("grid", MAX_ROWS);
  if (tag.column > LAST_COLUMN) refuseTooLarge("grid", MAX_COLUMNS);
  tag.isEmpty = cursor.leaveTag();
}

/** "AB12" or "ab12"; an address that is none is ignored, as if the cell had none. */
function readReference(cursor: SheetCursor, tag: SheetTag): void {
  const { bytes, valueEnd } = cursor;
  let at = cursor.valueStart;
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
  tag.column = column - 1;
  tag.row = row - 1;
}

/** By first letter: "s" shared, "str", "inlineStr", "b", "e", "d"; "n" and anything unknown is a number. */
function typeOf({ bytes, valueStart, valueEnd }: SheetCursor): CellType {
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
