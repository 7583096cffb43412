import { cellKey } from "../../src/workbook/grid/grid";
import type { CellContent, CellFormat, CellFormula, Grid, Visibility } from "../../src/workbook/grid/grid";
import type { NameInWorkbook, WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import { isDateFormat } from "../../src/workbook/grid/is-date-format";
import type { Book } from "./model/book";
import type { CellValue } from "./model/cell";
import { allNames } from "./model/defined-names";
import type { Sheet } from "./model/sheet";

/**
 * Returns the workbook as a reader of its saved file would, so that tests can compare the open workbook with
 * a file. Dates are serials, errors are error values, formulas have no "=".
 */
export function snapshotOf(book: Book): WorkbookGrids {
  return {
    grids: book.sheets.map(gridOf),
    celllessSheets: [],
    names: allNames(book).map(nameOf),
    properties: new Map(book.customProperties.map(({ key, value }) => [key, String(value)])),
    dateSystem: 1900,
    extras: { externalLinks: [], hasMacros: false, hasEmbeddedObjects: false },
  };
}

const VISIBILITY: Readonly<Record<Sheet["visibility"], Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

function gridOf(sheet: Sheet): Grid {
  const rows: { values: (CellContent | undefined)[]; formats: (number | undefined)[] }[] = [];
  const formulas = new Map<number, CellFormula>();
  const formats = new FormatList();
  for (const { row, column, formula } of sheet.cells.values()) {
    const entry = (rows[row] ??= { values: [], formats: [] });
    const value = contentOf(sheet.value(row, column), formula !== undefined);
    if (value !== undefined) entry.values[column] = value;
    entry.formats[column] = formats.indexOf(formatOf(sheet, row, column));
    if (formula !== undefined) {
      formulas.set(cellKey(row, column), { text: formula.slice(1), hasCachedValue: true });
    }
  }
  return {
    sheet: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    rows,
    formulas,
    formats: formats.all,
    merges: sheet.merges,
    isProtected: sheet.protection !== undefined,
    hiddenRows: hiddenIn(sheet.rows),
    hiddenColumns: hiddenIn(sheet.columns),
  };
}

/** An entered text that looks like an error is text; a formula that shows one has an error. */
function contentOf(value: CellValue, isResult: boolean): CellContent | undefined {
  if (isResult) return typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value) ? { error: value } : value;
  return value === "" ? undefined : value;
}

function formatOf(sheet: Sheet, row: number, column: number): CellFormat {
  const numberFormat = sheet.numberFormat(row, column);
  return {
    numberFormat,
    isDate: isDateFormat(numberFormat),
    font: String(sheet.formatOf(row, column, "Font.Name")),
    locked: sheet.formatOf(row, column, "Locked") !== false,
  };
}

class FormatList {
  readonly all: CellFormat[] = [];
  private readonly known = new Map<string, number>();

  indexOf(format: CellFormat): number {
    const key = JSON.stringify(format);
    const index = this.known.get(key) ?? this.all.push(format) - 1;
    this.known.set(key, index);
    return index;
  }
}

function hiddenIn(lines: Sheet["rows"]): number[] {
  return [...lines]
    .flatMap(([index, { isHidden }]) => (isHidden === true ? [index] : []))
    .sort((a, b) => a - b);
}

function nameOf({ name, formula, sheet }: ReturnType<typeof allNames>[number]): NameInWorkbook {
  return { name, refersTo: formula.slice(1), ...(sheet === undefined ? {} : { sheet: sheet.name }) };
}
