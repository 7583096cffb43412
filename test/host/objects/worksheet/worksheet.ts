import { asBoolean, asNumber, asOneOf, asText } from "../../protocol/arguments";
import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { Argument, HostObject } from "../../protocol/host-object";
import type { Area } from "../../../../src/workbook/grid/address";
import type { Sheet } from "../../model/sheet";
import { separators } from "../../model/separators";
import { parseAddress, WHOLE_SHEET } from "../../model/sheet-areas";
import { autoFilter } from "./auto-filter";
import { Cells, cellsAt, checkedArea } from "../range/cells";
import { chartsOfSheet } from "../chart/charts";
import { commentsOfSheet } from "./comments";
import { sheetCustomProperties } from "../workbook/custom-properties";
import { colour } from "../format/format-scalars";
import { freezePanes } from "./freeze-panes";
import { namesOfSheet } from "../workbook/names";
import { notesOfSheet } from "./notes";
import { rowBreaksOfSheet } from "./page-breaks";
import { pageLayout } from "./page-layout";
import { rangeObject } from "../range/range";
import { rangeAreasObject } from "../range/range-areas";
import { checkSheetName } from "./sheet-names";
import { removeSheet, setPosition, setVisibility } from "./sheet-order";
import { tablesOfSheet } from "./tables";
import { worksheetProtection } from "./worksheet-protection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

const range = (sheet: Sheet, area: Area): HostObject => rangeObject(new Cells(sheet, [checkedArea(area)]));

function rangeAt(sheet: Sheet, address: string | undefined): HostObject {
  if (address === undefined || address === "") return range(sheet, WHOLE_SHEET);
  const cells = cellsAt(address, sheet);
  // Assumed: an address on another sheet is refused; names may refer to any sheet.
  if (cells.sheet !== sheet && parseAddress(address) !== undefined) refuse("InvalidArgument");
  return rangeObject(cells);
}

function block(sheet: Sheet, row: number, column: number, rows: number, columns: number): HostObject {
  return range(sheet, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
}

/**
 * Joined addresses need the list separator of the computer, as in desktop Excel (OfficeDev/office-js#1167,
 * #1985). Excel on the web takes commas.
 */
function areas(sheet: Sheet, address: string | undefined): HostObject | null {
  if (address === undefined) return rangeAreasObject(sheet, [WHOLE_SHEET]);
  if (address.length > 8_192) refuse("InvalidArgument");
  return rangeAreasObject(
    sheet,
    address
      .split(separators(sheet.book.surroundings.locale).list)
      .map((part) => cellsAt(part.trim(), sheet).area),
  );
}

function whenInFront(sheet: Sheet, act: () => void): void {
  if (sheet.book.surroundings.isBehindAnother()) refuse("GeneralException");
  act();
}

const showFlag = (member: "showGridlines" | "showHeadings") => ({
  get: (sheet: Sheet) => sheet[member],
  set: (sheet: Sheet, value: Argument) =>
    whenInFront(sheet, () => {
      sheet[member] = asBoolean(value);
    }),
});

/**
 * Source: learn.microsoft.com, Excel.Worksheet; another workbook in front: "Troubleshooting Excel add-ins".
 */
export const worksheetObject: (model: Sheet) => HostObject = objectsOf<Sheet>("Worksheet", {
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value) => {
        if (sheet.book.isStructureProtected) refuse("AccessDenied");
        checkSheetName(sheet.book, asText(value), sheet);
        sheet.book.renameSheet(sheet, asText(value));
      },
    },
    Position: {
      get: (sheet) => sheet.book.sheets.indexOf(sheet),
      set: (sheet, value) => setPosition(sheet, asNumber(value)),
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value) => setVisibility(sheet, asOneOf(VISIBILITIES, value)),
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === "" ? "" : String(colour(value));
      },
    },
    ShowGridlines: showFlag("showGridlines"),
    ShowHeadings: showFlag("showHeadings"),
    // The library reads showGridlines and showHeadings, but writes these two (measured).
    Gridlines: showFlag("showGridlines"),
    Headings: showFlag("showHeadings"),
    StandardHeight: { get: () => 15 },
    StandardWidth: {
      get: ({ standardWidth }) => standardWidth,
      set: (sheet, value) => {
        sheet.standardWidth = asNumber(value);
      },
    },
    EnableCalculation: { get: () => true },
    TabId: { get: (sheet) => sheet.book.sheets.indexOf(sheet) + 1 },
  },
  objects: {
    AutoFilter: (sheet) => autoFilter(sheet),
    Charts: (sheet) => chartsOfSheet(sheet),
    Comments: (sheet) => commentsOfSheet(sheet),
    CustomProperties: (sheet) => sheetCustomProperties(sheet),
    HorizontalPageBreaks: (sheet) => rowBreaksOfSheet(sheet),
    FreezePanes: (sheet) => freezePanes(sheet),
    Names: (sheet) => namesOfSheet(sheet),
    Notes: (sheet) => notesOfSheet(sheet),
    PageLayout: (sheet) => pageLayout(sheet),
    Protection: (sheet) => worksheetProtection(sheet),
    Tables: (sheet) => tablesOfSheet(sheet),
  },
  methods: {
    GetRange: (sheet, given) => rangeAt(sheet, given.optionalText(0)),
    GetRanges: (sheet, given) => areas(sheet, given.optionalText(0)),
    GetRangeByIndexes: (sheet, given) =>
      block(sheet, given.number(0), given.number(1), given.number(2), given.number(3)),
    GetCell: (sheet, given) => block(sheet, given.number(0), given.number(1), 1, 1),
    GetUsedRange: (sheet, given) => range(sheet, sheet.usedArea(given.flag(0)) ?? FIRST_CELL),
    GetUsedRangeOrNullObject: (sheet, given) => {
      const used = sheet.usedArea(given.flag(0));
      return used === undefined ? null : range(sheet, used);
    },
    Activate: (sheet) =>
      whenInFront(sheet, () => {
        if (sheet.visibility !== "Visible") refuse("InvalidOperation");
        sheet.book.show(sheet);
      }),
    Delete: removeSheet,
    Calculate: ({ book }) => book.calculation.calculate(),
  },
});
