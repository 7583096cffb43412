import { asBoolean, asNumber } from "../../protocol/arguments";
import type { Scalar } from "../../protocol/behaviour";
import { objectsOf } from "../../protocol/behaviour";
import { requireAllowed } from "../../model/protection";
import { cellsFormat } from "../range/cells-format";
import type { Cells } from "../range/cells";
import { formatProtection } from "./format-protection";
import { between, flag, formatScalar, oneOf } from "./format-scalars";
import type { FormatTarget } from "./format-target";
import type { Direction } from "../range/line-sizes";
import { setSize, sizeOf } from "../range/line-sizes";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "../../model/standard-sizes";
import { rangeBorders } from "./range-borders";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";

/**
 * Formats common to cells and cell styles. Source: learn.microsoft.com, Excel.RangeFormat and Excel.Style.
 */
export const SHARED_FORMATS: Readonly<Record<string, Scalar<FormatTarget>>> = {
  HorizontalAlignment: formatScalar(
    "HorizontalAlignment",
    oneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"),
  ),
  VerticalAlignment: formatScalar(
    "VerticalAlignment",
    oneOf("Top", "Center", "Bottom", "Justify", "Distributed"),
  ),
  WrapText: formatScalar("WrapText", flag),
  IndentLevel: formatScalar("IndentLevel", between(0, 250)),
  ShrinkToFit: formatScalar("ShrinkToFit", flag),
  AutoIndent: formatScalar("AutoIndent", flag),
  ReadingOrder: formatScalar("ReadingOrder", oneOf("Context", "LeftToRight", "RightToLeft")),
  TextOrientation: formatScalar("TextOrientation", between(-90, 180)),
};

const shared: Readonly<Record<string, Scalar<Cells>>> = Object.fromEntries(
  Object.entries(SHARED_FORMATS).map(([wire, { get, set }]) => [
    wire,
    {
      get: (cells: Cells) => get(cellsFormat(cells)),
      set: (cells: Cells, value) => set?.(cellsFormat(cells), value),
    } satisfies Scalar<Cells>,
  ]),
);

function size(direction: Direction): Scalar<Cells> {
  return {
    get: ({ sheet, area }) => sizeOf(sheet, area, direction),
    set: ({ sheet, areas }, value) => {
      for (const area of areas) setSize(sheet, area, direction, asNumber(value));
    },
  };
}

function standardSize(direction: Direction, standard: number): Scalar<Cells> {
  return {
    get: ({ sheet, area }) => sizeOf(sheet, area, direction) === standard,
    set: ({ sheet, areas }, value) => {
      if (asBoolean(value)) for (const area of areas) setSize(sheet, area, direction, undefined);
    },
  };
}

/**
 * Source: learn.microsoft.com, Excel.RangeFormat. Autofitted rows follow their text afterwards; autofitting
 * columns uses 5.25 points a character (assumed).
 */
export const rangeFormat = objectsOf<Cells>("RangeFormat", {
  scalars: {
    ...shared,
    ColumnWidth: size("columns"),
    RowHeight: size("rows"),
    UseStandardWidth: standardSize("columns", STANDARD_COLUMN_WIDTH),
    UseStandardHeight: standardSize("rows", STANDARD_ROW_HEIGHT),
  },
  objects: {
    Font: (cells) => rangeFont(cellsFormat(cells)),
    Fill: (cells) => rangeFill(cellsFormat(cells)),
    Borders: (cells) => rangeBorders(cellsFormat(cells)),
    Protection: (cells) => formatProtection(cellsFormat(cells)),
  },
  methods: {
    AutofitColumns: fitColumns,
    AutofitRows: ({ sheet, areas }) => {
      requireAllowed(sheet, "allowFormatRows");
      for (const area of areas) {
        for (const [row, line] of sheet.rows)
          if (row >= area.top && row <= area.bottom) line.size = undefined;
      }
    },
  },
});

function fitColumns({ sheet, areas }: Cells): void {
  requireAllowed(sheet, "allowFormatColumns");
  for (const cell of sheet.cells.values()) {
    if (!areas.some(({ left, right }) => cell.column >= left && cell.column <= right)) continue;
    const needed = String(sheet.value(cell.row, cell.column)).length * 5.25 + 5;
    const column = sheet.column(cell.column);
    column.size = Math.max(column.size ?? 0, needed);
  }
}
