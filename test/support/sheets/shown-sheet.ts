import { allCells } from "../../../src/workbook/drawing/all-cells";
import { a1, columnLetters } from "../../../src/workbook/grid/address";
import { isCellError, type CellContent } from "../../../src/workbook/grid/grid";
import type { DrawnCell, Drawing, SheetDrawing } from "../../../src/workbook/drawing/drawing";
import { calculateDrawing, type CalculatedDrawing } from "../../../src/workbook/drawing/calculate-drawing";
import { resultAt } from "./result-at";

/** Returns what a person sees on a calculated sheet: one line a row (~ if hidden), then links. */
export function shownSheet(drawing: Drawing, name: string): string {
  const sheet = sheetNamed(drawing, name);
  const calculated = calculateDrawing(drawing);
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of allCells(sheet)) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const lines = [...rows]
    .toSorted(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const texts = cells
        .toSorted((one, other) => one.column - other.column)
        .map((cell) => `${columnLetters(cell.column)}: ${shownText(cell, name, calculated)}`)
        .filter((text) => !text.endsWith(": "));
      const edge = sheet.hiddenRows?.includes(row) === true ? "~" : "|";
      return `${String(row + 1).padStart(3)} ${edge} ${texts.join(" | ")}`;
    });
  const links = sheet.links.map(
    ({ row, column, toSheet, toRow, toColumn }) =>
      `link ${a1(row, column)} → ${toSheet}!${a1(toRow, toColumn)}`,
  );
  return [`===== ${name}, as calculated (= marks a formula) =====`, ...lines, ...links, ""].join("\n");
}

/** Returns the calculated or drawn content of a cell; undefined if nothing is drawn. */
export function contentShown(
  drawing: Drawing,
  calculated: CalculatedDrawing,
  name: string,
  row: number,
  column: number,
): CellContent | undefined {
  const cell = [...allCells(sheetNamed(drawing, name))].find(
    (each) => each.row === row && each.column === column,
  );
  if (cell?.content.kind === "formula") return resultAt(calculated, name, row, column);
  if (cell?.content.kind === "number") return cell.content.value;
  return cell?.content.kind === "text" ? cell.content.text : undefined;
}

export function sheetNamed(drawing: Drawing, name: string): SheetDrawing {
  const sheet = drawing.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function shownText(
  { content, row, column }: DrawnCell,
  sheet: string,
  calculated: CalculatedDrawing,
): string {
  switch (content.kind) {
    case "empty":
      return "";
    case "number":
      return String(content.value);
    case "text":
      return content.text;
    case "formula": {
      const result = resultAt(calculated, sheet, row, column);
      if (result === undefined || result === "") return "";
      return `=${isCellError(result) ? result.error : String(typeof result === "number" ? Math.round(result * 1e6) / 1e6 : result)}`;
    }
  }
}
