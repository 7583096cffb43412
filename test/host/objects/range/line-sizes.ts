import type { Area } from "../../../../src/workbook/grid/address";
import type { Line } from "../../model/cell";
import { fittedHeight } from "../../model/fitted-height";
import { requireAllowed } from "../../model/protection";
import type { Sheet } from "../../model/sheet";
import { isWholeColumns, isWholeRows } from "../../model/sheet-areas";
import { STANDARD_COLUMN_WIDTH } from "../../model/standard-sizes";
import { refuse } from "../../protocol/excel-error";

/** Source: "Excel specifications and limits" (row height 409 points, column width 255 characters). */
const MOST_HEIGHT = 409.5;
/** 255 digits of 7 pixels and the padding, in points. */
const MOST_WIDTH = 1_342.5;

export type Direction = "rows" | "columns";

interface Ends {
  readonly first: number;
  readonly last: number;
}

/** A whole column covers every row: its rows are not iterated. */
function ends(area: Area, direction: Direction): Ends {
  if (direction === "rows")
    return isWholeColumns(area) ? { first: 0, last: 0 } : { first: area.top, last: area.bottom };
  return isWholeRows(area) ? { first: 0, last: 0 } : { first: area.left, last: area.right };
}

function lineAt(sheet: Sheet, direction: Direction, index: number): Line | undefined {
  return direction === "rows" ? sheet.rows.get(index) : sheet.columns.get(index);
}

function commonOf<T>(
  sheet: Sheet,
  area: Area,
  direction: Direction,
  look: (line: Line | undefined, index: number) => T,
): T | null {
  const { first, last } = ends(area, direction);
  const found = look(lineAt(sheet, direction, first), first);
  for (let index = first + 1; index <= last; index++) {
    if (look(lineAt(sheet, direction, index), index) !== found) return null;
  }
  return found;
}

/**
 * Returns the size common to all lines; null if they differ. Source: learn.microsoft.com, Excel.RangeFormat
 * columnWidth.
 */
export function sizeOf(sheet: Sheet, area: Area, direction: Direction): number | null {
  return commonOf(
    sheet,
    area,
    direction,
    (line, index) =>
      line?.size ?? (direction === "rows" ? fittedHeight(sheet, index) : STANDARD_COLUMN_WIDTH),
  );
}

export function setSize(sheet: Sheet, area: Area, direction: Direction, size: number | undefined): void {
  requireAllowed(sheet, direction === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const most = direction === "rows" ? MOST_HEIGHT : MOST_WIDTH;
  if (size !== undefined && !(size >= 0 && size <= most)) refuse("InvalidArgument");
  for (const line of linesOf(sheet, area, direction)) line.size = size;
}

export function isHidden(sheet: Sheet, area: Area, direction: Direction): boolean | null {
  const filtered = direction === "rows" ? sheet.autoFilter?.hides : undefined;
  return commonOf(
    sheet,
    area,
    direction,
    (line, index) => line?.isHidden === true || filtered?.has(index) === true,
  );
}

export function setHidden(sheet: Sheet, area: Area, direction: Direction, hidden: boolean): void {
  requireAllowed(sheet, direction === "rows" ? "allowFormatRows" : "allowFormatColumns");
  for (const line of linesOf(sheet, area, direction)) line.isHidden = hidden;
  // Source: the user interface: showing rows also shows those that a filter hid.
  if (direction === "rows" && !hidden) {
    for (const row of sheet.autoFilter?.hides ?? []) {
      if (row >= area.top && row <= area.bottom) sheet.autoFilter?.hides.delete(row);
    }
  }
}

function linesOf(sheet: Sheet, area: Area, direction: Direction): Line[] {
  const [first, last] = direction === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  if (last - first > 20_000) refuse("NotImplemented", "stand-in: sizes of more than 20,000 rows at once");
  return Array.from({ length: last - first + 1 }, (_, at) =>
    direction === "rows" ? sheet.row(first + at) : sheet.column(first + at),
  );
}
