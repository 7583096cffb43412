/** A4 in points, and what the margins of the form leave of it. */
const POINTS_PER_MILLIMETRE = 72 / 25.4;
const A4 = { width: 210, height: 297 } as const;

/** Rows that are printed one below the other. */
export interface PrintedRows {
  readonly first: number;
  readonly last: number;
  /** In points, at full size. */
  readonly heightOf: (row: number) => number;
  /** Whether a page must not end with this row. */
  readonly keepsNext: (row: number) => boolean;
  /** Height of what is repeated at the head of later pages. */
  readonly repeated: number;
  /** In points, at full size. */
  readonly pageHeight: number;
  /** Whether pages that end well by themselves are told, too: rows do not grow, and every program shall break alike. */
  readonly isEachTold?: boolean;
}

interface Margins {
  readonly top: number;
  readonly bottom: number;
}

const heldBy = (side: number, { top, bottom }: Margins, scale: number): number =>
  ((side - top - bottom) * POINTS_PER_MILLIMETRE * 100) / scale;

/** What an upright page holds between its margins (millimetres) at a scale (percent), in points at full size. */
export const uprightPageHeight = (margins: Margins, scale: number): number =>
  heldBy(A4.height, margins, scale);

/** The same of a lying page. */
export const lyingPageHeight = (margins: Margins, scale: number): number => heldBy(A4.width, margins, scale);

/** Points. A program may have room for a line more on every page that is left to it, beside what is left over there. */
const LINE = 15.75;

/** Whether a heading would come to end the page in a program that has so much more room. */
function keepsNextWithin({ last, heightOf, keepsNext }: PrintedRows, start: number, room: number): boolean {
  let used = 0;
  for (let row = start; row <= last && used < room; row += 1) {
    if (heightOf(row) > 0 && keepsNext(row)) return true;
    used += heightOf(row);
  }
  return false;
}

/**
 * The rows that have to begin a page so that nothing is torn: where a page would end with a row that belongs to the next one, it
 * ends earlier. Pages that end well by themselves are left to the program where rows may grow with what people type.
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
      // What is longer than a page is torn wherever it is broken.
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
