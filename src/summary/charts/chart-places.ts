import type { Area } from "../../workbook/grid";
import type { DrawnChart } from "../../workbook/drawing";
import type { SheetPiece } from "../../workbook/page";

/** A chart with the table it is drawn from. */
export interface ChartTable {
  readonly chart: DrawnChart;
  readonly piece: SheetPiece;
  readonly rows: number;
}

/** Draws the table from a row on, and the chart over an area. */
export type ChartSource = (top: number, area: Area) => ChartTable;

/** In characters; together the width of A4 landscape at full size. */
export const COLUMNS: readonly number[] = [30, 13, 13, 13, 13, 13, 13];
export const LAST_COLUMN = COLUMNS.length - 1;

const FIRST_ROW = 2;
/**
 * A page holds two low charts below a heading of five lines; slanted names of many units need a whole page.
 */
const ROWS = { low: 12, high: 25 } as const;
const MANY_NAMES = 12;
/** Points of each of these rows, in every program. */
const ROW_HEIGHT = 15;

/** Places charts of page width by their numbers of names, with a free row above each against page breaks. */
export function chartPlaces(names: readonly number[]): {
  readonly areas: readonly Area[];
  readonly pagesFrom: readonly number[];
  readonly rowHeights: ReadonlyMap<number, number>;
  /** The row below the last. */
  readonly end: number;
} {
  const areas: Area[] = [];
  const pagesFrom: number[] = [];
  let end = FIRST_ROW;
  let used = 0;
  for (const count of names) {
    const rows = count > MANY_NAMES ? ROWS.high : ROWS.low;
    if (used > 0 && used + rows > ROWS.high) {
      pagesFrom.push(end);
      used = 0;
    }
    areas.push({ top: end + 1, left: 0, bottom: end + rows - 1, right: LAST_COLUMN });
    end += rows;
    used += rows;
  }
  const heights = Array.from({ length: end - FIRST_ROW }, (_, at) => [FIRST_ROW + at, ROW_HEIGHT] as const);
  return { areas, pagesFrom, rowHeights: new Map(heights), end };
}
