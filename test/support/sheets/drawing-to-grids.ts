import { allCells } from "../../../src/workbook/drawing/all-cells";
import { a1 } from "../../../src/workbook/grid/address";
import {
  cellKey,
  type CellContent,
  type CellFormat,
  type CellFormula,
  type Grid,
} from "../../../src/workbook/grid/grid";
import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import type { DrawnCell, Drawing, SheetDrawing } from "../../../src/workbook/drawing/drawing";
import { calculateDrawing, type CalculatedDrawing } from "../../../src/workbook/drawing/calculate-drawing";
import { resultAt } from "./result-at";
import { formulaText } from "../../../src/workbook/formula/formula-text";
import { FONT_NAME, STYLES, type CellStyle, type StyleName } from "../../../src/workbook/drawing/style";

const STYLE_NAMES = Object.keys(STYLES) as StyleName[];

/**
 * Returns what a reader returns for the saved drawing, without a file: for fast tests. Formula texts, which
 * few tests need, take half of the time.
 */
export function drawingToGrids(drawing: Drawing, formulaTexts = true): WorkbookGrids {
  const calculated = calculateDrawing(drawing);
  return {
    grids: drawing.sheets.map((sheet) => sheetToGrid(sheet, calculated, formulaTexts)),
    celllessSheets: [],
    names: drawing.names.map(({ name, sheet, area }) => ({
      name,
      refersTo: `'${sheet.replaceAll("'", "''")}'!$${a1(area.top, area.left).replace(/(\d+)$/, "$$$1")}`,
    })),
    properties: drawing.properties,
    dateSystem: 1900,
    extras: { externalLinks: [], hasMacros: false, hasEmbeddedObjects: false },
  };
}

function sheetToGrid(sheet: SheetDrawing, calculated: CalculatedDrawing, formulaTexts: boolean): Grid {
  const rows: { values: (CellContent | undefined)[]; formats: (number | undefined)[] }[] = [];
  const formulas = new Map<number, CellFormula>();
  for (const cell of allCells(sheet)) {
    const row = (rows[cell.row] ??= { values: [], formats: [] });
    const content = contentOf(cell, sheet.name, calculated);
    if (content !== undefined) row.values[cell.column] = content;
    row.formats[cell.column] = STYLE_NAMES.indexOf(cell.style);
    if (cell.content.kind === "formula") {
      const text = formulaTexts ? formulaText(cell.content.formula) : "";
      formulas.set(cellKey(cell.row, cell.column), { text, hasCachedValue: true });
    }
  }
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    rows,
    formulas,
    formats: STYLE_NAMES.map((name) => formatOf(STYLES[name])),
    merges: sheet.merges,
    isProtected: sheet.isProtected,
    hiddenRows: [],
    hiddenColumns: sheet.hiddenColumns,
  };
}

function contentOf(cell: DrawnCell, sheet: string, calculated: CalculatedDrawing): CellContent | undefined {
  switch (cell.content.kind) {
    case "empty":
      return undefined;
    case "number":
      return cell.content.value;
    case "text":
      return cell.content.text;
    case "formula":
      return resultAt(calculated, sheet, cell.row, cell.column);
  }
}

const formatOf = (style: CellStyle): CellFormat => ({
  numberFormat: style.numberFormat ?? "General",
  isDate: style.numberFormat === "dd/mm/yyyy",
  font: FONT_NAME,
  locked: style.locked !== false,
});
