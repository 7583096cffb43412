import { A4, POINTS_PER_MILLIMETRE } from "./paper";

/** Rows that are printed below each other. */
export interface PrintedRows {
  readonly first: number;
  readonly last: number;
  /** In points, at full size. */
  readonly heightOf: (row: number) => number;
  /** Whether a page must not end with this row. */
  readonly keepsNext: (row: number) => boolean;
  /** Height of the rows repeated on later pages. */
  readonly repeated: number;
  /** In points, at full size. */
  readonly pageHeight: number;
  /**
   * Whether to list automatic page breaks too; for rows that do not grow, so that every program breaks alike.
   */
  readonly isEachTold?: boolean;
}

interface Margins {
  readonly top: number;
  readonly bottom: number;
}

const heldBy = (side: number, { top, bottom }: Margins, scale: number): number =>
  ((side - top - bottom) * POINTS_PER_MILLIMETRE * 100) / scale;

/**
 * Returns the height in points at full size of a portrait page between its margins (millimetres) at a scale
 * (percent).
 */
export const uprightPageHeight = (margins: Margins, scale: number): number => heldBy(A4.long, margins, scale);

/** Does the same for a landscape page. */
export const lyingPageHeight = (margins: Margins, scale: number): number => heldBy(A4.short, margins, scale);

/** Points. A program may fit one more line on each page than we measure. */
const LINE = 15.75;

/** Checks whether a page would end with a heading in a program that fits more by `room`. */
function keepsNextWithin({ last, heightOf, keepsNext }: PrintedRows, start: number, room: number): boolean {
  let used = 0;
  for (let row = start; row <= last && used < room; row += 1) {
    if (heightOf(row) > 0 && keepsNext(row)) return true;
    used += heightOf(row);
  }
  return false;
}

/**
 * Returns the rows that must begin a page: where a page would end with a row that belongs to the next one, it
 * ends earlier. Omits automatic breaks if rows may grow with what people type.
 */
export function pageBreaks(rows: PrintedRows): readonly number[] {
  const breaks: number[] = [];
  let top = rows.first;
  let used = 0;
  let spare = 0;
  for (let row = rows.first; row <= rows.last; row += 1) {
    const height = rows.heightOf(row);
    if (used + height > rows.pageHeight && row > top) {
      let begin = row;
      while (begin - 1 > top && rows.keepsNext(begin - 1)) begin -= 1;
      // A group longer than a page breaks anywhere.
      const start = begin - 1 <= top ? row : begin;
      spare += rows.pageHeight - used + LINE;
      if (start < row || rows.isEachTold === true || keepsNextWithin(rows, start, spare)) {
        breaks.push(start);
        spare = 0;
      }
      top = start;
      used = rows.repeated;
      for (let moved = start; moved < row; moved += 1) used += rows.heightOf(moved);
    }
    used += height;
  }
  return breaks;
}
