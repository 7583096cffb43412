import type { Area } from "../../../../src/workbook/grid/address";
import type { Arguments } from "../../protocol/arguments";
import type { Behaviour } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { HostObject } from "../../protocol/host-object";
import {
  areaText,
  bounding,
  cellsIn,
  columnsIn,
  intersection,
  isWholeColumns,
  isWholeRows,
  rowsIn,
  WHOLE_SHEET,
} from "../../model/sheet-areas";
import { addressWith, Cells, cellsArgument, checkedArea } from "./cells";
import { rangeObject } from "./range";
import { worksheetObject } from "../worksheet/worksheet";

const near = (cells: Cells, area: Area): HostObject =>
  rangeObject(new Cells(cells.sheet, [checkedArea(area)]));

function line(cells: Cells, direction: "row" | "column", index: number): HostObject {
  const { area } = cells;
  const count = direction === "row" ? rowsIn(area) : columnsIn(area);
  if (index < 0 || index >= count) refuse("InvalidArgument");
  return direction === "row"
    ? near(cells, { ...area, top: area.top + index, bottom: area.top + index })
    : near(cells, { ...area, left: area.left + index, right: area.left + index });
}

function moved(cells: Cells, given: Arguments, isMoved: boolean, isResized: boolean): HostObject {
  const { top, left, bottom, right } = cells.area;
  const rows = given.number(0);
  const columns = given.number(1);
  return near(cells, {
    top: isMoved ? top + rows : top,
    left: isMoved ? left + columns : left,
    bottom: isMoved || isResized ? bottom + rows : bottom,
    right: isMoved || isResized ? right + columns : right,
  });
}

function cell(cells: Cells, row: number, column: number): HostObject {
  const top = cells.area.top + row;
  const left = cells.area.left + column;
  return near(cells, { top, left, bottom: top, right: left });
}

function usedPart(cells: Cells, valuesOnly: boolean): HostObject | null {
  const used = cells.sheet.usedArea(valuesOnly);
  const part = used && intersection(used, cells.area);
  return part === undefined ? null : near(cells, part);
}

function common(cells: Cells, given: Arguments): HostObject | null {
  const other = cellsArgument(given.at(0), cells.sheet);
  const part = other.sheet === cells.sheet ? intersection(cells.area, other.area) : undefined;
  return part === undefined ? null : near(cells, part);
}

/** Positions of cells, and neighbouring cells. Source: learn.microsoft.com, Excel.Range. */
export const rangePlace: Behaviour<Cells> = {
  scalars: {
    Address: { get: ({ sheet, area }) => addressWith(sheet, areaText(area)) },
    AddressLocal: { get: ({ sheet, area }) => addressWith(sheet, areaText(area)) },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowsIn(area) },
    ColumnCount: { get: ({ area }) => columnsIn(area) },
    // Documented: -1 above 2,147,483,647 cells.
    CellCount: { get: ({ area }) => (cellsIn(area) > 2_147_483_647 ? -1 : cellsIn(area)) },
    IsEntireRow: { get: ({ area }) => isWholeRows(area) },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  },
  objects: { Worksheet: ({ sheet }) => worksheetObject(sheet) },
  methods: {
    GetCell: (cells, given) => cell(cells, given.number(0), given.number(1)),
    GetRow: (cells, given) => line(cells, "row", given.number(0)),
    GetColumn: (cells, given) => line(cells, "column", given.number(0)),
    GetLastRow: (cells) => line(cells, "row", rowsIn(cells.area) - 1),
    GetLastColumn: (cells) => line(cells, "column", columnsIn(cells.area) - 1),
    GetLastCell: (cells) => cell(cells, rowsIn(cells.area) - 1, columnsIn(cells.area) - 1),
    GetEntireRow: (cells) => near(cells, { ...WHOLE_SHEET, top: cells.area.top, bottom: cells.area.bottom }),
    GetEntireColumn: (cells) =>
      near(cells, { ...WHOLE_SHEET, left: cells.area.left, right: cells.area.right }),
    GetOffsetRange: (cells, given) => moved(cells, given, true, false),
    GetResizedRange: (cells, given) => moved(cells, given, false, true),
    GetAbsoluteResizedRange: (cells, given) =>
      near(cells, {
        ...cells.area,
        bottom: cells.area.top + given.number(0) - 1,
        right: cells.area.left + given.number(1) - 1,
      }),
    GetBoundingRect: (cells, given) =>
      near(cells, bounding([cells.area, cellsArgument(given.at(0), cells.sheet).area]) ?? cells.area),
    GetIntersectionOrNullObject: common,
    GetIntersection: (cells, given) => common(cells, given) ?? refuse("ItemNotFound"),
    GetUsedRangeOrNullObject: (cells, given) => usedPart(cells, given.flag(0)),
    // Documented for sheets: the first cell if nothing is used.
    GetUsedRange: (cells, given) => usedPart(cells, given.flag(0)) ?? cell(cells, 0, 0),
  },
};
