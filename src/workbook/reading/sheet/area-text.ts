import { type Area, type CellPosition, MAX_COLUMNS, MAX_ROWS, parseA1 } from "../../grid/address";
import { decodeText } from "../xml/byte-text";

const COLON = 0x3a;
const ZERO = 0x30;

/**
 * "B2:C9", "$A$1", "A:C" or "3:7" → area, corners in any order; undefined if the text is no area of Excel's
 * grid. Whole columns and rows stay one rectangle.
 */
export function parseSheetArea(text: string): Area | undefined {
  const [first = "", last = first, ...rest] = text.split(":");
  if (rest.length > 0) return undefined;
  const from = parseCorner(first, 0);
  const to = parseCorner(last, 1);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Reads an area from bytes; parses all but plain "B2:C9" as text. */
export function areaAt(bytes: Uint8Array, start: number, end: number): Area | undefined {
  const colon = bytes.indexOf(COLON, start);
  const first = colon < end ? cellAt(bytes, start, colon) : -1;
  const last = first < 0 ? -1 : cellAt(bytes, colon + 1, end);
  if (last < 0) return parseSheetArea(decodeText(bytes, start, end));
  const [top, left] = [Math.floor(first / MAX_COLUMNS), first % MAX_COLUMNS];
  const [bottom, right] = [Math.floor(last / MAX_COLUMNS), last % MAX_COLUMNS];
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** Reads "B2" as one number in row-major order; -1 for anything else. */
function cellAt(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let column = 0;
  for (
    let letter = (bytes[at] ?? 0) - 0x40;
    letter >= 1 && letter <= 26;
    letter = (bytes[++at] ?? 0) - 0x40
  ) {
    column = column * 26 + letter;
  }
  if (bytes[at] === ZERO) return -1;
  let row = 0;
  for (let digit = (bytes[at] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - 0x30) {
    row = row * 10 + digit;
  }
  const isOnGrid = column >= 1 && column <= MAX_COLUMNS && row >= 1 && row <= MAX_ROWS;
  return at === end && isOnGrid ? (row - 1) * MAX_COLUMNS + column - 1 : -1;
}

/**
 * Parses a corner; one that names only a column or row extends to the start (`end` 0) or the end (1) of the
 * grid.
 */
function parseCorner(text: string, end: 0 | 1): CellPosition | undefined {
  if (/^\$?[A-Za-z]+$/.test(text)) return parseA1(`${text}${end * (MAX_ROWS - 1) + 1}`);
  const position = parseA1(/^\$?\d+$/.test(text) ? `A${text}` : text);
  return position && /^\$?\d/.test(text) ? { ...position, column: end * (MAX_COLUMNS - 1) } : position;
}
