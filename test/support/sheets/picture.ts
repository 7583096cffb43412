import { allCells } from "../../../src/workbook/drawing/all-cells";
import { a1, areaA1, columnLetters, type Area } from "../../../src/workbook/grid/address";
import type {
  DrawnCell,
  DrawnValidation,
  Drawing,
  PrintSetup,
  SheetDrawing,
} from "../../../src/workbook/drawing/drawing";
import { formulaText } from "../../../src/workbook/formula/formula-text";
import { STYLES, type CellStyle } from "../../../src/workbook/drawing/style";

/**
 * Returns a drawing as text for proofreading: content and style of each cell row by row, then everything else
 * of the sheet. "[ ]" marks an input cell.
 */
export function picture(drawing: Drawing): string {
  return [
    `title: ${drawing.title}`,
    `created: ${drawing.createdAt}`,
    ...drawing.sheets.flatMap((sheet) => ["", sheetPicture(sheet).trimEnd()]),
    "",
    "names:",
    ...drawing.names.map(({ name, sheet, area }) => `  ${name} = ${sheet}!${areaA1(area)}`),
    "properties:",
    ...[...drawing.properties].map(([name, value]) => `  ${name} = ${value}`),
    "",
  ].join("\n");
}

/** Returns one sheet of a drawing as text. */
export function sheetPicture(sheet: SheetDrawing): string {
  return [
    `===== ${sheet.name} (${sheet.visibility}${sheet.isProtected ? ", protected" : ""}) =====`,
    ...rowPictures(sheet),
    `columns: ${[...sheet.columnWidths].map(([column, width]) => `${columnLetters(column)} ${width}`).join(", ")}`,
    ...(sheet.hiddenRows === undefined
      ? []
      : [`hidden rows: ${sheet.hiddenRows.map((row) => String(row + 1)).join(", ")}`]),
    ...(sheet.hiddenColumns.length === 0
      ? []
      : [`hidden: ${sheet.hiddenColumns.map(columnLetters).join(", ")}`]),
    `merged: ${sheet.merges.map(areaA1).join(" ")}`,
    ...(sheet.freeze === undefined
      ? []
      : [`frozen: ${sheet.freeze.rows} rows, ${sheet.freeze.columns} columns`]),
    `print: ${printPicture(sheet.print)}`,
    "validations:",
    ...sheet.validations.map(validationPicture),
    "conditional formats:",
    ...sheet.conditionalFormats.map(
      ({ area, formula, emphasis }) => `  ${areaA1(area)} ${emphasis} when =${formulaText(formula)}`,
    ),
    "",
  ].join("\n");
}

function rowPictures(sheet: SheetDrawing): readonly string[] {
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of allCells(sheet)) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([row, cells]) => {
      const height = sheet.rowHeights.get(row);
      const shown = cells
        .toSorted((one, other) => one.column - other.column)
        .filter((cell) => cell.content.kind !== "empty" || isInput(cell))
        .map((cell) => `  ${a1(cell.row, cell.column)} ${contentPicture(cell)}`);
      return [`row ${row + 1}${height === undefined ? "" : ` (${height} pt)`}`, ...shown];
    });
}

function contentPicture(cell: DrawnCell): string {
  const mark = isInput(cell) ? "[ ] " : "";
  return `${mark}${content(cell)}  <${cell.style}>`.replaceAll("\n", " ⏎ ");
}

function content({ content: drawn }: DrawnCell): string {
  switch (drawn.kind) {
    case "empty":
      return "";
    case "number":
      return String(drawn.value);
    case "text":
      return `“${drawn.text}”`;
    case "formula":
      return `=${formulaText(drawn.formula)}`;
  }
}

function isInput({ style }: DrawnCell): boolean {
  const looks: CellStyle = STYLES[style];
  return looks.locked === false;
}

function validationPicture({ area, rule, words, severity }: DrawnValidation): string {
  const { promptTitle, prompt, errorTitle, error } = words;
  return [
    `  ${areaA1(area)} ${severity}: ${rulePicture(rule)}`,
    `    prompt “${promptTitle}”: ${prompt}`,
    `    error “${errorTitle}”: ${error}`,
  ].join("\n");
}

function rulePicture(rule: DrawnValidation["rule"]): string {
  switch (rule.kind) {
    case "list":
      return `one of ${rule.name}`;
    case "custom":
      return `=${formulaText(rule.formula)}`;
    case "date":
      return `day from ${rule.from} to ${rule.to}`;
  }
}

function printPicture({ orientation, margins, area, titleRows, ...print }: PrintSetup): string {
  const { top, bottom, left, right } = margins;
  const areaText = (printed: Area | undefined): string =>
    printed === undefined ? "whole sheet" : areaA1(printed);
  return [
    `A4 ${orientation}`,
    `margins ${top}/${bottom}/${left}/${right} mm`,
    areaText(area),
    ...(titleRows === undefined ? [] : [`repeats rows ${titleRows.first + 1}-${titleRows.last + 1}`]),
    ...(print.fitToWidth ? [print.isOnePage === true ? "fits one page" : "fits width"] : []),
    ...(print.scale === undefined ? [] : [`${print.scale} %`]),
    ...(print.pagesFrom === undefined || print.pagesFrom.length === 0
      ? []
      : [`pages from rows ${print.pagesFrom.map((row) => row + 1).join(", ")}`]),
    ...(print.isWithoutFills === true ? ["without fills"] : []),
    ...(print.pageNumbers ? ["page numbers"] : []),
    ...(print.footer === undefined || print.footer === "" ? [] : [`footer “${print.footer}”`]),
  ].join(", ");
}
