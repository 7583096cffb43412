import type { Area } from "../../../../src/workbook/grid/address";
import { cellKey } from "../../../../src/workbook/grid/grid";
import type { Sheet } from "../../../host/model/sheet";
import { holds, positionsIn } from "../../../host/model/sheet-areas";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "../../../host/model/standard-sizes";

/** The visible rows and columns of a sheet, their sizes in pixels, and merged cells. */
export interface SheetLayout {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly widthOf: (column: number) => number;
  /** Undefined: as high as its contents, but at least the standard. */
  readonly heightOf: (row: number) => number | undefined;
  /** The merged area that begins at this cell. */
  readonly mergeFrom: (row: number, column: number) => Area | undefined;
  readonly isCovered: (row: number, column: number) => boolean;
}

/** Empty rows and columns after the used ones, and the minimum shown. */
const MARGIN = { rows: 12, columns: 3 } as const;
const LEAST = { rows: 40, columns: 12 } as const;
/** More would only slow the page; nothing of the add-in is longer. */
const MOST_ROWS = 3_000;
const PIXELS_A_POINT = 96 / 72;

export const STANDARD_HEIGHT = Math.round(STANDARD_ROW_HEIGHT * PIXELS_A_POINT);

export function sheetLayout(sheet: Sheet): SheetLayout {
  const used = sheet.usedArea(false);
  const rowCount = Math.min(MOST_ROWS, Math.max(LEAST.rows, (used?.bottom ?? 0) + 1 + MARGIN.rows));
  const columnCount = Math.max(LEAST.columns, (used?.right ?? 0) + 1 + MARGIN.columns);
  const merges = new Map(sheet.merges.map((area) => [cellKey(area.top, area.left), area]));
  const covered = new Set(
    sheet.merges.flatMap((area) => Array.from(positionsIn(area), ([row, column]) => cellKey(row, column))),
  );
  return {
    rows: indexes(rowCount).filter((row) => sheet.rows.get(row)?.isHidden !== true),
    columns: indexes(columnCount).filter((column) => sheet.columns.get(column)?.isHidden !== true),
    widthOf: (column) =>
      Math.round((sheet.columns.get(column)?.size ?? STANDARD_COLUMN_WIDTH) * PIXELS_A_POINT),
    heightOf: (row) => {
      const size = sheet.rows.get(row)?.size;
      return size === undefined ? undefined : Math.round(size * PIXELS_A_POINT);
    },
    mergeFrom: (row, column) => merges.get(cellKey(row, column)),
    isCovered: (row, column) => covered.has(cellKey(row, column)) && !merges.has(cellKey(row, column)),
  };
}

/** Returns the merged area of a cell, or the cell alone. */
export function wholeCell(sheet: Sheet, row: number, column: number): Area {
  return (
    sheet.merges.find((area) => holds(area, row, column)) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    }
  );
}

const indexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
