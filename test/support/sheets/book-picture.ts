import type { Book } from "../../host/model/book";
import { hasContent, isFormatted, type Cell } from "../../host/model/cell";
import type { Sheet } from "../../host/model/sheet";

/**
 * Returns everything that a user could notice in the stand-in's workbook as comparable data, without ids and
 * empty parts.
 */
export function bookPicture(book: Book): unknown {
  return {
    sheets: book.sheets.map(sheetPicture),
    names: book.names.map(({ name, formula }) => `${name} ${formula}`).toSorted(),
    customProperties: book.customProperties.map((property) => ({ ...property })),
    customXmlParts: book.customXmlParts.map(({ xml }) => xml),
    styles: book.styles
      .filter(({ isBuiltIn }) => !isBuiltIn)
      .map((style) => ({ ...style, format: { ...style.format } })),
    areEventsEnabled: book.areEventsEnabled,
    calculationMode: book.calculationMode,
  };
}

export function sheetPicture(sheet: Sheet) {
  const lines = (all: Sheet["rows"]): unknown =>
    [...all]
      .filter(([, { size, isHidden }]) => size !== undefined || isHidden === true)
      .map(([index, { size, isHidden }]) => [index, size, isHidden === true])
      .toSorted(([one], [other]) => Number(one) - Number(other));
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.cells]
      .filter(([, cell]) => hasContent(cell) || isFormatted(cell) || cell.hyperlink !== undefined)
      .toSorted(([one], [other]) => one - other)
      .map(([, cell]) => cellPicture(sheet, cell)),
    rows: lines(sheet.rows),
    columns: lines(sheet.columns),
    merges: sheet.merges.map((area) => JSON.stringify(area, Object.keys(area).toSorted())).toSorted(),
    validations: sheet.validations.map((validation) => JSON.stringify(validation)).toSorted(),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, formula, format }) => ({
      areas,
      formula,
      format: [...format],
    })),
    comments: sheet.comments.map(({ row, column, content }) => ({ row, column, content })),
    notes: sheet.notes.map(({ row, column, content }) => ({ row, column, content })),
    protection: sheet.protection && { ...sheet.protection, flags: [...sheet.protection.flags].toSorted() },
    freeze: sheet.freeze,
    filter: sheet.autoFilter?.area,
    tables: sheet.tables.map(({ name, style, area }) => ({ name, style, area })),
    charts: sheet.charts.map(({ name, type, place, values, series }) => ({
      ...{ name, type, place, values: [...values].toSorted() },
      series: series.map(({ looks, ...each }) => ({ ...each, looks: [...looks].toSorted() })),
    })),
    tabColor: sheet.tabColor,
    gridlines: sheet.showGridlines,
    page: {
      values: [...sheet.page.values].toSorted(),
      area: sheet.page.printArea,
      rowBreaks: [...sheet.page.rowBreaks].toSorted(),
      titles: [sheet.page.titleRows, sheet.page.titleColumns],
      running: [...sheet.page.headersFooters].toSorted(),
    },
  };
}

/** Includes the cell's format, from its style or set directly. */
const cellPicture = (sheet: Sheet, { row, column, value, formula, style, format, hyperlink }: Cell) => ({
  row,
  column,
  value: value ?? formula,
  style,
  format: { ...(style === undefined ? {} : sheet.book.style(style)?.format), ...format },
  hyperlink,
});
