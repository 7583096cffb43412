import type { Area } from "../../../../src/workbook/grid/address";
import type { FormatValue } from "../../model/cell-format";
import { borderKey, DEFAULT_BORDER } from "../../model/cell-format";
import type { CellSide } from "../../model/cell-format";
import type { Line } from "../../model/cell";
import { requireAllowed } from "../../model/protection";
import type { Sheet } from "../../model/sheet";
import { cellsIn, holds, isWholeColumns, isWholeRows, positionsIn } from "../../model/sheet-areas";
import type { Cells } from "./cells";
import type { BorderSide, FormatTarget } from "../format/format-target";

/** Above this number, differing cells are not searched one by one. */
const MOST_CELLS_COMPARED = 200_000;

/**
 * Formats of cells: mixed values read as null; whole rows and columns store a format for later cells. Source:
 * learn.microsoft.com, Excel.RangeFormat ("null if … not uniform").
 */
export function cellsFormat(cells: Cells): FormatTarget {
  const { sheet, areas } = cells;
  return {
    get(key) {
      cells.checkExists();
      return common(positionsToCompare(areas), ([row, column]) => sheet.formatOf(row, column, key) ?? null);
    },
    set(key, value) {
      cells.checkExists();
      requireAllowed(sheet, "allowFormatCells");
      for (const area of areas) setFormat(sheet, area, key, value);
    },
    getBorder(side, part) {
      cells.checkExists();
      const values = areas.flatMap((area) => [...bordersOf(area, side)]);
      return (
        common(values, ([row, column, at]) => sheet.formatOf(row, column, borderKey(at, part)) ?? null) ??
        (values.length === 0 ? (DEFAULT_BORDER[part] ?? null) : null)
      );
    },
    setBorder(side, part, value) {
      cells.checkExists();
      requireAllowed(sheet, "allowFormatCells");
      for (const area of areas) {
        for (const [row, column, at] of bordersOf(area, side)) {
          sheet.touch(row, column).format[borderKey(at, part)] = value;
        }
      }
    },
  };
}

function* positionsToCompare(areas: readonly Area[]): Generator<readonly [number, number]> {
  for (const area of areas) {
    if (cellsIn(area) > MOST_CELLS_COMPARED) yield [area.top, area.left];
    else yield* positionsIn(area);
  }
}

function common<P>(places: Iterable<P>, look: (place: P) => FormatValue | null): FormatValue | null {
  let found: FormatValue | null | undefined;
  for (const place of places) {
    const value = look(place);
    if (found !== undefined && found !== value) return null;
    found = value;
  }
  return found ?? null;
}

function setFormat(sheet: Sheet, area: Area, key: string, value: FormatValue | undefined): void {
  const isWhole = isWholeColumns(area) || isWholeRows(area);
  if (isWholeColumns(area) && isWholeRows(area)) put(sheet.format, key, value);
  else if (isWholeColumns(area)) {
    for (let column = area.left; column <= area.right; column++) put(sheet.column(column).format, key, value);
  } else if (isWholeRows(area)) {
    for (let row = area.top; row <= area.bottom; row++) put(sheet.row(row).format, key, value);
  }
  if (!isWhole) {
    for (const [row, column] of positionsIn(area)) put(sheet.touch(row, column).format, key, value);
    return;
  }
  for (const cell of sheet.cells.values())
    if (holds(area, cell.row, cell.column)) put(cell.format, key, value);
}

function put(format: Line["format"], key: string, value: FormatValue | undefined): void {
  if (value === undefined) Reflect.deleteProperty(format, key);
  else format[key] = value;
}

/** Returns the borders of single cells that form a border of the area. */
function* bordersOf(area: Area, side: BorderSide): Generator<readonly [number, number, CellSide]> {
  for (const [row, column] of positionsIn(area)) {
    switch (side) {
      case "EdgeTop":
        if (row === area.top) yield [row, column, side];
        break;
      case "EdgeBottom":
        if (row === area.bottom) yield [row, column, side];
        break;
      case "EdgeLeft":
        if (column === area.left) yield [row, column, side];
        break;
      case "EdgeRight":
        if (column === area.right) yield [row, column, side];
        break;
      case "InsideHorizontal":
        if (row < area.bottom) yield [row, column, "EdgeBottom"];
        break;
      case "InsideVertical":
        if (column < area.right) yield [row, column, "EdgeRight"];
        break;
      case "DiagonalDown":
      case "DiagonalUp":
        yield [row, column, side];
        break;
    }
  }
}
