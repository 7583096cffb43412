import { areaA1 } from "../../domain/address";
import type { CellContent } from "../../domain/grid";
import { cellKey } from "../../domain/grid";
import type { SheetDrawing } from "../../sheets/drawing";
import { cellXml } from "./cell-xml";
import type { CellSurroundings } from "./cell-xml";
import { colourXml } from "./cell-looks";
import { conditionalFormatsXml } from "./conditional-formats";
import { drawnRows } from "./drawn-rows";
import type { DrawnRow } from "./drawn-rows";
import { withinBound, withinGrid } from "./limits";
import { linksXml } from "./links";
import { mergesXml } from "./merges";
import { printSetupXml } from "./print-setup";
import { columnsXml } from "./sheet-columns";
import { sheetViewXml } from "./sheet-view";
import { validationsXml } from "./validations";
import { element, RELATIONSHIPS, SPREADSHEET, XML_HEADER } from "./xml";

/** What a sheet needs to know of the rest of its workbook. */
export interface SheetSurroundings extends CellSurroundings {
  readonly isInFront: boolean;
  /** Results of its formulas by `cellKey`. */
  readonly results: ReadonlyMap<number, CellContent>;
}

/** Protection without password: choosing cells, setting widths and heights, sorting and filtering stay allowed (0). */
const PROTECTION = element("sheetProtection", {
  sheet: 1,
  objects: 1,
  scenarios: 1,
  formatColumns: 0,
  formatRows: 0,
  sort: 0,
  autoFilter: 0,
});

/** One sheet, its elements in the order of CT_Worksheet (ISO 29500-1 §18.3.1.99); Excel refuses any other. */
export function worksheetPart(sheet: SheetDrawing, surroundings: SheetSurroundings): string {
  const rows = drawnRows(sheet);
  const content =
    sheetProperties(sheet) +
    element("dimension", { ref: extentOf(rows) }) +
    sheetViewXml(sheet, surroundings.isInFront) +
    // The height of a line of our font; Excel fits every row without a height of its own to its text.
    '<sheetFormatPr defaultRowHeight="15.75"/>' +
    columnsXml(sheet) +
    `<sheetData>${rows.map((row) => rowXml(row, sheet, surroundings)).join("")}</sheetData>` +
    (sheet.isProtected ? PROTECTION : "") +
    (sheet.filter === undefined ? "" : element("autoFilter", { ref: areaA1(withinGrid(sheet.filter)) })) +
    mergesXml(sheet) +
    conditionalFormatsXml(sheet.conditionalFormats) +
    validationsXml(sheet.validations) +
    linksXml(sheet.links) +
    printSetupXml(sheet.print);
  return XML_HEADER + element("worksheet", { xmlns: SPREADSHEET, "xmlns:r": RELATIONSHIPS }, content);
}

function sheetProperties({ tabColour, print }: SheetDrawing): string {
  const colour = tabColour === undefined ? "" : colourXml("tabColor", tabColour);
  const fit = print.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : "";
  return colour + fit === "" ? "" : element("sheetPr", {}, colour + fit);
}

function rowXml({ row, cells }: DrawnRow, sheet: SheetDrawing, surroundings: SheetSurroundings): string {
  const height = sheet.rowHeights.get(row);
  const size =
    height === undefined ? "" : ` ht="${withinBound(height, "row height in points")}" customHeight="1"`;
  let content = "";
  for (const cell of cells) {
    content += cellXml(cell, surroundings, surroundings.results.get(cellKey(row, cell.column)));
  }
  return `<row r="${row + 1}"${size}>${content}</row>`;
}

/** The rectangle around all cells; A1 for a sheet without any. */
function extentOf(rows: readonly DrawnRow[]): string {
  const filled = rows.filter((row) => row.cells.length > 0);
  const columns = filled.map(({ cells }) => [cells[0]?.column ?? 0, cells.at(-1)?.column ?? 0] as const);
  return areaA1({
    top: filled[0]?.row ?? 0,
    bottom: filled.at(-1)?.row ?? 0,
    left: columns.reduce((least, [first]) => Math.min(least, first), columns[0]?.[0] ?? 0),
    right: columns.reduce((most, [, last]) => Math.max(most, last), 0),
  });
}
