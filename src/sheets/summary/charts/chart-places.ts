import type { Area } from "../../../domain/grid/address";
import type { DrawnChart } from "../../drawing";
import type { SheetPiece } from "../../page/sheet-piece";

/** A chart with the table it is drawn from. */
export interface ChartTable {
  readonly chart: DrawnChart;
  readonly piece: SheetPiece;
  /** Of the table. */
  readonly rows: number;
}

/** Draws the table from a row on, and the chart over an area. */
export type ChartSource = (top: number, area: Area) => ChartTable;

/** In characters; together as wide as A4 lying takes at full size. */
export const COLUMNS: readonly number[] = [30, 13, 13, 13, 13, 13, 13];
export const LAST_COLUMN = COLUMNS.length - 1;

const FIRST_ROW = 3;
/** Two charts below each other fill a page, the first one with its heading. */
const ROWS = 13;
const A_PAGE = 2;
/** Points of each of these rows, in every program. */
const ROW_HEIGHT = 15;

/** Where charts lie, each as broad as the page. */
export function chartPlaces(count: number): {
  readonly areas: readonly Area[];
  readonly pagesFrom: readonly number[];
  readonly rowHeights: ReadonlyMap<number, number>;
  /** The row below the last. */
  readonly end: number;
} {
  const top = (index: number): number => FIRST_ROW + index * ROWS;
  const areas = Array.from({ length: count }, (_, index) => ({
    top: top(index),
    left: 0,
    bottom: top(index + 1) - 2,
    right: LAST_COLUMN,
  }));
  const pages = areas.map((_, index) => index).filter((index) => index > 0 && index % A_PAGE === 0);
  const rows = Array.from({ length: count * ROWS }, (_, index) => FIRST_ROW + index);
  return {
    areas,
    pagesFrom: pages.map(top),
    rowHeights: new Map(rows.map((row) => [row, ROW_HEIGHT])),
    end: top(count),
  };
}
