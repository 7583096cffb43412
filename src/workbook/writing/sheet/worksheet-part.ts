import { areaA1, type Area, a1 } from "../../grid/address";
import { type CellContent, cellKey } from "../../grid/grid";
import type { DrawnCell, SheetDrawing, DrawnLink, DrawnConditionalFormat } from "../../drawing/drawing";
import { cellXml, type CellSurroundings } from "./cell-xml";
import { attachmentsXml } from "./attachments";
import { colourXml } from "../styles/cell-looks";
import { drawnRows, type DrawnRow, onGrid, sortOnce } from "./drawn-rows";
import { withinBound, withinGrid, withinLimit } from "../limits";
import { ignoredErrors, type IgnoredErrors } from "./ignored-errors";
import { mergesXml } from "./merges";
import { printSetupXml } from "./print-setup";
import { sharedFormulas, type SharedFormula } from "./shared-formulas";
import { columnsXml } from "./sheet-columns";
import { sheetViewXml } from "./sheet-view";
import { validationsXml } from "./validations";
import { element, RELATIONSHIPS, SPREADSHEET, XML_HEADER, escapeText } from "../xml/xml";
import { sheetNameText } from "../../formula/reference-text";
import { formulaText } from "../../formula/formula-text";
import { spreadsheetText } from "../xml/spreadsheet-text";
import { emphasisIndex } from "../styles/styles-part";

/** The parts of a workbook that writing a sheet needs. */
export interface SheetSurroundings extends CellSurroundings {
  readonly isInFront: boolean;
  /** Digit width of the workbook's first font; of ours by default. */
  readonly digitPixels?: number;
  /** Results of its formulas by `cellKey`. */
  readonly results: ReadonlyMap<number, CellContent>;
}

/**
 * Protection without password: selecting cells, setting widths and heights, sorting and filtering stay
 * allowed (0).
 */
const PROTECTION = element("sheetProtection", {
  sheet: 1,
  objects: 1,
  scenarios: 1,
  formatColumns: 0,
  formatRows: 0,
  sort: 0,
  autoFilter: 0,
});

/** Writes one sheet in the order of CT_Worksheet (ISO 29500-1 §18.3.1.99); Excel refuses any other order. */
export function* worksheetPieces(sheet: SheetDrawing, surroundings: SheetSurroundings): Generator<string> {
  const rows = drawnRows(sheet);
  const shared = sharedFormulas(sheet.cells);
  const ignored = ignoredErrors();
  yield XML_HEADER;
  const attached = attachmentsXml(sheet);
  // Only attached parts need relationships.
  const relationships = attached === "" ? "" : ` xmlns:r="${RELATIONSHIPS}"`;
  yield `<worksheet xmlns="${SPREADSHEET}"${relationships}>`;
  yield sheetProperties(sheet);
  yield element("dimension", { ref: extentOf(rows, sheet) });
  yield sheetViewXml(sheet, surroundings.isInFront);
  // The line height of our font; Excel fits rows without an explicit height to their text.
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

/** Returns `worksheetPieces` as one text. */
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

/** Returns the bounding area of all cells; A1 for a sheet without cells. */
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

/** Links to cells of the same workbook need no relationship, only a location. */
function linksXml(links: readonly DrawnLink[]): string {
  if (links.length === 0) return "";
  withinBound(links.length, "links on one sheet");
  const items = links.map(({ row, column, toSheet, toRow, toColumn }) =>
    element("hyperlink", {
      ref: a1(row, column),
      location: `${sheetNameText(toSheet)}!${a1(toRow, toColumn)}`,
    }),
  );
  return `<hyperlinks>${items.join("")}</hyperlinks>`;
}

/** Yields the rows of the long table; throws if they do not fill its area from top to bottom. */
function* longRows(sheet: SheetDrawing): Generator<DrawnRow> {
  const { longTable } = sheet;
  if (longTable === undefined) return;
  const { top, left, bottom, right } = longTable.area;
  let row = top;
  for (const drawn of longTable.rows) {
    const cells = [...drawn];
    for (const cell of cells) onGrid(cell, sheet);
    sortOnce(cells, sheet);
    const isInPlace = cells.every((cell) => cell.row === row && cell.column >= left && cell.column <= right);
    if (!isInPlace)
      throw new Error(`A row of the long table of "${sheet.name}" does not stand in row ${row}`);
    yield { row, cells };
    row += 1;
  }
  if (row !== bottom + 1) throw new Error(`The long table of "${sheet.name}" ends in row ${row - 1}`);
}

/** Writes conditional formats; of two that change the same property, the one drawn first wins. */
function conditionalFormatsXml(formats: readonly DrawnConditionalFormat[]): string {
  return formats
    .map(({ area, formula, emphasis }, index) => {
      const text = withinLimit(formulaText(formula), "formula");
      const rule = element(
        "cfRule",
        { type: "expression", dxfId: emphasisIndex(emphasis), priority: index + 1 },
        `<formula>${escapeText(spreadsheetText(text))}</formula>`,
      );
      return element("conditionalFormatting", { sqref: areaA1(withinGrid(area)) }, rule);
    })
    .join("");
}
