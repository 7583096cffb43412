import type { Area } from "../grid/address";
import { cellKey } from "../grid/grid";
import { inOneGo, type Pausable } from "../../base/pausable";
import type { DrawnCell } from "../drawing/drawing";
import { longestText } from "../formula/longest-text";
import { fitsOneLine, lineCount, textHeight, type TextSetting } from "./text-height";
import { STYLES, type CellStyle, type StyleName } from "../drawing/style";

/** Marks a default height. */
const ONE_LINE = 0;
/** Points; Excel's maximum row height. */
export const MAX_HEIGHT = 409;
/** Cell padding in characters. */
const PADDING = 1;
/** Characters of one indent level. */
const INDENT = 1.5;
/** Upper bound of a letter's width in digits, including bold capitals at 12 points. */
const WIDEST_LETTER = 2.25;

/**
 * Returns the heights in points of rows whose texts need more than one line at the widths of their cells. No
 * program fits a row to a formula in merged cells, so its longest text is measured.
 */
export const wrappedHeights = (...given: Parameters<typeof wrappingHeights>): ReadonlyMap<number, number> =>
  inOneGo(wrappingHeights(...given));

/** About a millisecond of work. */
const CELLS_AT_ONCE = 500;

/** Does the same in pieces: a long table has hundreds of thousands of cells. */
export function* wrappingHeights(
  cells: Iterable<DrawnCell>,
  columnWidths: ReadonlyMap<number, number>,
  merges: readonly Area[],
): Pausable<ReadonlyMap<number, number>> {
  const merged = new Map(merges.map((area) => [cellKey(area.top, area.left), area]));
  const heights = new Map<number, number>();
  const roomOf = rooms(columnWidths);
  let count = 0;
  for (const { row, column, content, style } of cells) {
    if (++count % CELLS_AT_ONCE === 0) yield;
    if (content.kind !== "text" && content.kind !== "formula") continue;
    const area = merged.get(cellKey(row, column));
    if (area !== undefined && area.bottom > area.top) continue;
    if (area === undefined && content.kind === "formula") continue;
    const text = content.kind === "text" ? content.text : longestText(content.formula);
    const room = roomOf(style, column, area?.right ?? column);
    if (room === undefined || isShort(text, room)) continue;
    const height = heightIn(room, text, style);
    if (height > (heights.get(row) ?? ONE_LINE)) heights.set(row, height);
  }
  return heights;
}

/** The space for texts of one style over the same columns. */
interface Room {
  readonly width: number;
  /** No text of at most this many letters takes more than one line. */
  readonly shortest: number;
  /** Cached heights by text: names and labels repeat in thousands of rows. */
  readonly heights: Map<string, number>;
}

/** Returns the cached room of a style over columns; undefined if it does not wrap or they are hidden. */
function rooms(
  columnWidths: ReadonlyMap<number, number>,
): (style: StyleName, first: number, last: number) => Room | undefined {
  const known = new Map<StyleName, Map<number, Room>>();
  return (style, first, last) => {
    let ofStyle = known.get(style);
    if (ofStyle === undefined) known.set(style, (ofStyle = new Map<number, Room>()));
    // Encoded like a row and a column in `cellKey`.
    const columns = cellKey(first, last);
    const before = ofStyle.get(columns);
    if (before !== undefined) return before;
    const { wrap, isClipped, size = 12 }: CellStyle = STYLES[style];
    if (wrap !== true || isClipped === true) return undefined;
    const width = widthOf(first, last, columnWidths);
    if (width === 0) return undefined;
    const shortest = size <= 12 ? Math.floor(width / WIDEST_LETTER) : 0;
    const room: Room = { width, shortest, heights: new Map() };
    ofStyle.set(columns, room);
    return room;
  };
}

/** Checks cheaply whether a text certainly fits one line, as most of millions of cells do. */
const isShort = (text: string, { shortest }: Room): boolean =>
  text.length <= shortest && !text.includes("\n");

function heightIn({ heights, width }: Room, text: string, style: StyleName): number {
  const known = heights.get(text);
  if (known !== undefined) return known;
  const height = wrappedHeight(text, style, width);
  heights.set(text, height);
  return height;
}

/** Returns the height of a text in its cell; numbers and dates take one line. */
function wrappedHeight(text: string, style: StyleName, width: number): number {
  const { size = 12, bold = false, indent = 0 }: CellStyle = STYLES[style];
  const setting: TextSetting = { width: width - PADDING - INDENT * indent, size, isBold: bold };
  if (text.length <= Math.floor(setting.width) && !text.includes("\n") && fitsOneLine(text, setting)) {
    return ONE_LINE;
  }
  if (!/[\p{L} ]/u.test(text)) return ONE_LINE;
  const lines = text.split("\n").map((line) => breakable(line, setting.width));
  if (lines.every((line) => lines.length === 1 && lineCount(line, setting) === 1)) return ONE_LINE;
  const height = lines.reduce((sum, line) => sum + textHeight(line, setting), 0);
  return Math.min(MAX_HEIGHT, height);
}

function widthOf(first: number, last: number, widths: ReadonlyMap<number, number>): number {
  let total = 0;
  for (let column = first; column <= last; column += 1) total += widths.get(column) ?? 0;
  return total;
}

/** Breaks words longer than a line anywhere: file names, addresses. */
function breakable(text: string, width: number): string {
  const room = Math.max(1, Math.floor(width));
  if (!hasLongerWord(text, room)) return text;
  return text
    .split(" ")
    .flatMap((word) => (word.length <= room ? [word] : chunks(word, room)))
    .join(" ");
}

/** Few texts have one. */
function hasLongerWord(text: string, room: number): boolean {
  let start = 0;
  while (text.length - start > room) {
    const end = text.indexOf(" ", start);
    if ((end < 0 ? text.length : end) - start > room) return true;
    start = end + 1;
  }
  return false;
}

/** Cuts a word into pieces of at most `length`. */
export const chunks = (word: string, length: number): readonly string[] =>
  Array.from({ length: Math.ceil(word.length / length) }, (_, index) =>
    word.slice(index * length, (index + 1) * length),
  );
