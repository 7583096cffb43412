import { areaA1, type Area } from "../../grid/address";
import type { CellContent } from "../../grid/grid";
import { cellKey } from "../../grid/grid";
import type { DrawnCell, SheetDrawing } from "../../drawing/drawing";
import { cellXml } from "./cell-xml";
import type { CellSurroundings } from "./cell-xml";
import { attachmentsXml } from "./attachments";
import { colourXml } from "../styles/cell-looks";
import { conditionalFormatsXml } from "./conditional-formats";
import { drawnRows } from "./drawn-rows";
import type { DrawnRow } from "./drawn-rows";
import { longRows } from "./long-rows";
import { withinBound, withinGrid } from "../limits";
import { ignoredErrors, type IgnoredErrors } from "./ignored-errors";
import { linksXml } from "./links";
import { mergesXml } from "./merges";
import { printSetupXml } from "./print-setup";
import { sharedFormulas, type SharedFormula } from "./shared-formulas";
import { columnsXml } from "./sheet-columns";
import { sheetViewXml } from "./sheet-view";
import { validationsXml } from "./validations";
import { element, RELATIONSHIPS, SPREADSHEET, XML_HEADER } from "../xml/xml";

/** What a sheet needs to know of the rest of its workbook. */
export interface SheetSurroundings extends CellSurroundings {
  readonly isInFront: boolean;
  /** Of the first font of the workbook; of our own unless said otherwise. */
  readonly digitPixels?: number;
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
export function* worksheetPieces(sheet: SheetDrawing, surroundings: SheetSurroundings): Generator<string> {
  const rows = drawnRows(sheet);
  const shared = sharedFormulas(sheet.cells);
  const ignored = ignoredErrors();
  yield XML_HEADER;
  const attached = attachmentsXml(sheet);
  // Only what is attached is named by relationships.
  const relationships = attached === "" ? "" : ` xmlns:r="${RELATIONSHIPS}"`;
  yield `<worksheet xmlns="${SPREADSHEET}"${relationships}>`;
  yield sheetProperties(sheet);
  yield element("dimension", { ref: extentOf(rows, sheet) });
  yield sheetViewXml(sheet, surroundings.isInFront);
  // The height of a line of our font; Excel fits every row without a height of its own to its text.
  yield element("sheetFormatPr", {
    defaultRowHeight: 15.75,
    outlineLevelRow: sheet.hiddenRows && 1,
    outlineLevelCol: sheet.hiddenColumns.length === 0 ? undefined : 1,
  });
  yield columnsXml(sheet, surroundings.digitPixels);
  yield "<sheetData>";
  for (const row of rows) yield rowXml(row, sheet, surroundings, shared, ignored);
  for (const row of longRows(sheet)) yield rowXml(row, sheet, surroundings, shared, ignored);
  yield "</sheetData>";
  if (sheet.isProtected) yield PROTECTION;
  if (sheet.filter !== undefined) yield element("autoFilter", { ref: areaA1(withinGrid(sheet.filter)) });
  yield mergesXml(sheet);
  yield conditionalFormatsXml(sheet.conditionalFormats);
  yield validationsXml(sheet.validations);
  yield linksXml(sheet.links);
  yield printSetupXml(sheet.print);
  yield ignored.xml();
  yield attached;
  yield "</worksheet>";
}

/** `worksheetPieces` as one text. */
export const worksheetPart = (sheet: SheetDrawing, surroundings: SheetSurroundings): string =>
  [...worksheetPieces(sheet, surroundings)].join("");

function sheetProperties({ tabColour, print }: SheetDrawing): string {
  const colour = tabColour === undefined ? "" : colourXml("tabColor", tabColour);
  const fit = print.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : "";
  return colour + fit === "" ? "" : element("sheetPr", {}, colour + fit);
}

function rowXml(
  { row, cells }: DrawnRow,
  sheet: SheetDrawing,
  surroundings: SheetSurroundings,
  shared: ReadonlyMap<DrawnCell, SharedFormula>,
  ignored: IgnoredErrors,
): string {
  const height = sheet.rowHeights.get(row);
  const size =
    height === undefined ? "" : ` ht="${withinBound(height, "row height in points")}" customHeight="1"`;
  const hidden = sheet.hiddenRows?.includes(row) === true ? ' hidden="1" outlineLevel="1"' : "";
  let content = "";
  for (const cell of cells) {
    ignored.note(cell);
    const isFormula = cell.content.kind === "formula";
    const result = isFormula ? surroundings.results.get(cellKey(row, cell.column)) : undefined;
    content += cellXml(cell, surroundings, result, isFormula ? shared.get(cell) : undefined);
  }
  return `<row r="${row + 1}"${size}${hidden}>${content}</row>`;
}

/** The rectangle around all cells; A1 for a sheet without any. */
function extentOf(rows: readonly DrawnRow[], { longTable }: SheetDrawing): string {
  const areas = rows.flatMap(({ row, cells }): Area[] => {
    const [first, last] = [cells[0], cells.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ top: row, left: first.column, bottom: row, right: last.column }];
  });
  if (longTable !== undefined) areas.push(longTable.area);
  const around = areas.reduce<Area | undefined>(
    (all, { top, left, bottom, right }) => ({
      top: all?.top ?? top,
      left: Math.min(all?.left ?? left, left),
      bottom,
      right: Math.max(all?.right ?? right, right),
    }),
    undefined,
  );
  return areaA1(around ?? { top: 0, left: 0, bottom: 0, right: 0 });
}
