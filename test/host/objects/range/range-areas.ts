import type { Area } from "../../../../src/workbook/grid/address";
import { asOneOf } from "../../protocol/arguments";
import { objectsOf } from "../../protocol/behaviour";
import type { HostObject } from "../../protocol/host-object";
import { areaText, cellsIn, isWholeColumns, isWholeRows } from "../../model/sheet-areas";
import type { Sheet } from "../../model/sheet";
import { addressWith, Cells } from "./cells";
import { conditionalFormatsOf } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { cellStyle } from "../format/cell-style";
import { rangeObject } from "./range";
import { clearCells } from "./range-editing";
import { rangeFormat } from "../format/range-format";
import { worksheetObject } from "../worksheet/worksheet";

const text = ({ sheet, areas }: Cells): string =>
  areas.map((area) => addressWith(sheet, areaText(area))).join(",");

/** Source: learn.microsoft.com, Excel.RangeCollection. */
const ranges = objectsOf<Cells>("RangeCollection", {
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(new Cells(sheet, [area]))),
});

/** Several areas of one sheet, formatted together. Source: learn.microsoft.com, Excel.RangeAreas. */
const rangeAreas = objectsOf<Cells>("RangeAreas", {
  scalars: {
    Address: { get: text },
    AddressLocal: { get: text },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellsIn(area), 0) },
    IsEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    Style: cellStyle,
  },
  objects: {
    Areas: ranges,
    Format: rangeFormat,
    DataValidation: (cells) => dataValidation(cells),
    ConditionalFormats: (cells) => conditionalFormatsOf(cells),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    Clear: (cells, given) => {
      const kinds = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
      clearCells(cells, asOneOf(kinds, given.at(0) ?? "All"));
    },
  },
});

/** Returns null without areas. */
export function rangeAreasObject(sheet: Sheet, areas: readonly Area[]): HostObject | null {
  const [first, ...others] = areas;
  return first === undefined ? null : rangeAreas(new Cells(sheet, [first, ...others]));
}
