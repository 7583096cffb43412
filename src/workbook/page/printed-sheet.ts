import { columnLetters, type Area } from "../grid/address";
import { allCells } from "../drawing/all-cells";
import type { PrintSetup, SheetDrawing } from "../drawing/drawing";
import { FONT_SIZE, STYLES, type CellStyle, type StyleName } from "../drawing/style";
import { columnPoints } from "./column-size";
import { A4, POINTS_PER_MILLIMETRE } from "./paper";

/** How a sheet is printed. */
export interface PrintedSheet {
  readonly sheet: string;
  readonly orientation: "portrait" | "landscape";
  readonly pages: number;
  /** The first rows of pages below each other, including the first page. */
  readonly pageStarts: readonly number[];
  /** 1 = as drawn. */
  readonly scale: number;
  /** It is scaled down more than its width requires, to fit one page. */
  readonly isLong: boolean;
  /** Letters of columns with content that are on no page. */
  readonly cutColumns: readonly string[];
  /** Printed size of the smallest text in points; undefined for a sheet without text. */
  readonly smallestText: number | undefined;
}

/**
 * Default column width and row height in points: Excel's column, and the row height of our font that our
 * files declare.
 */
const COLUMN_POINTS = 48;
const ROW_POINTS = 15.75;

/**
 * Calculates the printed pages of a sheet from its widths, heights and print set-up; printers may differ by a
 * line a page.
 */
export function printedSheet(drawing: SheetDrawing): PrintedSheet {
  const { name: sheet, print } = drawing;
  const printed = printedArea(drawing);
  const { orientation, margins } = print;
  const [across, down] = orientation === "portrait" ? [A4.short, A4.long] : [A4.long, A4.short];
  const width = (across - margins.left - margins.right) * POINTS_PER_MILLIMETRE;
  const height = (down - margins.top - margins.bottom) * POINTS_PER_MILLIMETRE;
  const columns = columnsOf(printed, drawing);
  const wide = sumOfAll(columns);
  const scaleAcross = print.fitToWidth ? Math.min(1, width / Math.max(1, wide)) : (print.scale ?? 100) / 100;
  const rows = rowsOf(printed, drawing);
  const scaleDown = print.isOnePage === true ? Math.min(1, height / Math.max(1, sumOfAll(rows))) : 1;
  const scale = Math.min(scaleAcross, scaleDown);
  const repeated = print.titleRows === undefined ? 0 : sumOfAll(titlesOf(rows, print.titleRows, printed.top));
  const beside =
    print.titleColumns === undefined ? 0 : sumOfAll(titlesOf(columns, print.titleColumns, printed.left));
  const pagesAcross = print.fitToWidth ? 1 : pageStarts(columns, (width * 1.01) / scale, beside).length;
  const starts =
    print.isOnePage === true ? [0] : pageStarts(rows, height / scale, repeated, startsOf(print, printed));
  return {
    ...{ sheet, orientation, scale, isLong: scaleDown < scaleAcross },
    pages: starts.length * pagesAcross,
    pageStarts: starts.map((index) => printed.top + index),
    cutColumns: cutColumns(printed, drawing),
    smallestText: smallestText(printed, drawing, scale),
  };
}

const titlesOf = (
  sizes: readonly number[],
  { first, last }: { readonly first: number; readonly last: number },
  from: number,
): readonly number[] => sizes.slice(Math.max(0, first - from), Math.max(0, last + 1 - from));

/** Returns the manual page breaks; programs ignore them if the height is fitted. */
const startsOf = ({ fitToWidth, pagesFrom = [] }: PrintSetup, { top }: Area): ReadonlySet<number> =>
  new Set(fitToWidth ? [] : pagesFrom.map((row) => row - top));

/** Returns the starts of pages: fills each page with whole rows or columns. */
function pageStarts(
  sizes: readonly number[],
  room: number,
  repeated: number,
  starts: ReadonlySet<number> = new Set(),
): readonly number[] {
  const begun = [0];
  let used = 0;
  sizes.forEach((size, index) => {
    if (used > 0 && (used + size > room || starts.has(index))) {
      begun.push(index);
      used = repeated;
    }
    used += size;
  });
  return begun;
}

const columnsOf = ({ left, right }: Area, { columnWidths, hiddenColumns }: SheetDrawing): readonly number[] =>
  Array.from({ length: right - left + 1 }, (_, index) => {
    const width = columnWidths.get(left + index);
    if (hiddenColumns.includes(left + index)) return 0;
    return width === undefined ? COLUMN_POINTS : columnPoints(width);
  });

const rowsOf = ({ top, bottom }: Area, { rowHeights, hiddenRows = [] }: SheetDrawing): readonly number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) =>
    hiddenRows.includes(top + index) ? 0 : (rowHeights.get(top + index) ?? ROW_POINTS),
  );

/** Code columns are outside the print area on purpose. */
const isCode = (style: StyleName): boolean => style.startsWith("code");

/** Ignores code columns with their headings, and hidden columns. */
function cutColumns(area: Area, drawing: SheetDrawing): readonly string[] {
  const cut = new Set<number>();
  const codes = new Set<number>();
  for (const { column, content, style } of allCells(drawing)) {
    const isOutside = column < area.left || column > area.right;
    if (isCode(style) || drawing.hiddenColumns.includes(column)) codes.add(column);
    else if (isOutside && content.kind !== "empty") cut.add(column);
  }
  return [...cut]
    .filter((column) => !codes.has(column))
    .toSorted((one, other) => one - other)
    .map(columnLetters);
}

function smallestText(area: Area, drawing: SheetDrawing, scale: number): number | undefined {
  let smallest: number | undefined;
  for (const { row, column, content, style } of allCells(drawing)) {
    if (content.kind === "empty" || isCode(style)) continue;
    if (row < area.top || row > area.bottom || column < area.left || column > area.right) continue;
    const look: CellStyle = STYLES[style];
    const size = (look.size ?? FONT_SIZE) * scale;
    if (smallest === undefined || size < smallest) smallest = size;
  }
  return smallest;
}

/** For whole columns returns the area down to the last content, as Excel does. */
function printedArea(drawing: SheetDrawing): Area {
  const drawn = drawnArea(drawing);
  const { area = drawn } = drawing.print;
  return { ...area, bottom: Math.min(area.bottom, drawn.bottom) };
}

function drawnArea(drawing: SheetDrawing): Area {
  let area: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const { row, column } of allCells(drawing)) {
    area = { ...area, bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) };
  }
  return area;
}

const sumOfAll = (amounts: readonly number[]): number => amounts.reduce((sum, each) => sum + each, 0);
