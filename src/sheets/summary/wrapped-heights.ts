import type { Area } from "../../domain/address";
import { cellKey } from "../../domain/grid";
import type { DrawnCell } from "../drawing";
import { lineCount, textHeight, type TextSetting } from "../form/text-height";
import { STYLES, type CellStyle, type StyleName } from "../style";

/** Stands for a height that need not be set. */
const ONE_LINE = 0;
/** Points; Excel has no higher rows. */
export const MAX_HEIGHT = 409;
/** Characters that one step of indentation takes. */
const INDENT = 1.5;
/** No letter is wider than this many digits, bold capitals at 12 points included. */
const WIDEST_LETTER = 1.5;

/** Heights in points of the rows whose texts need more than one line, from the widths of their cells. */
export function wrappedHeights(
  cells: readonly DrawnCell[],
  columnWidths: ReadonlyMap<number, number>,
  merges: readonly Area[],
): ReadonlyMap<number, number> {
  const merged = new Map(merges.map((area) => [cellKey(area.top, area.left), area]));
  const heights = new Map<number, number>();
  // The same names and labels stand in thousands of rows.
  const known = new Map<string, number>();
  for (const { row, column, content, style } of cells) {
    if (content.kind !== "text") continue;
    const area = merged.get(cellKey(row, column));
    if (area !== undefined && area.bottom > area.top) continue;
    const width = widthOf(column, area?.right ?? column, columnWidths);
    const key = `${style} ${String(width)} ${content.text}`;
    const height = known.get(key) ?? wrappedHeight(content.text, style, width);
    known.set(key, height);
    if (height !== ONE_LINE) heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  return heights;
}

/** The height of a text in its cell; numbers and dates stay on their line. */
function wrappedHeight(text: string, style: StyleName, width: number): number {
  const { wrap, size = 12, bold = false, indent = 0 }: CellStyle = STYLES[style];
  if (wrap !== true || (size <= 12 && text.length * WIDEST_LETTER <= width)) return ONE_LINE;
  if (!/\p{L}/u.test(text)) return ONE_LINE;
  const setting: TextSetting = { width: width - INDENT * indent, size, isBold: bold };
  const lines = breakable(text, setting.width);
  return lineCount(lines, setting) === 1 ? ONE_LINE : Math.min(MAX_HEIGHT, textHeight(lines, setting));
}

function widthOf(first: number, last: number, widths: ReadonlyMap<number, number>): number {
  let total = 0;
  for (let column = first; column <= last; column += 1) total += widths.get(column) ?? 0;
  return total;
}

/** Words longer than a line are broken anywhere: file names, addresses. */
function breakable(text: string, width: number): string {
  const room = Math.max(1, Math.floor(width));
  return text
    .split(" ")
    .flatMap((word) => (word.length <= room ? [word] : chunks(word, room)))
    .join(" ");
}

const chunks = (word: string, length: number): readonly string[] =>
  Array.from({ length: Math.ceil(word.length / length) }, (_, index) =>
    word.slice(index * length, (index + 1) * length),
  );
