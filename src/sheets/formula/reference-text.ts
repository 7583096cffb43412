import { areaA1, columnLetters } from "../../domain/grid/address";
import type { Area } from "../../domain/grid/address";
import type { Anchor, Reference } from "./formula";

/** Safe without quotes in every program: plain letters that can be read neither as an address nor as a logical value. */
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const MISREADABLE = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*|[Cc]\d*|[Rr]\d*[Cc]\d*|true|false)$/i;

/** Sheet name as references want it: Data → Data, Số liệu → 'Số liệu', it's → 'it''s'. */
export function sheetNameText(sheet: string): string {
  return PLAIN_NAME.test(sheet) && !MISREADABLE.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** A reference as it stands in a formula: B3, $B$3:$C$9, 'Số liệu'!B3. */
export function referenceText(reference: Reference): string {
  const area = reference.kind === "area" ? reference.area : singleCell(reference.row, reference.column);
  const text = reference.anchor === undefined ? areaA1(area) : anchoredArea(area, reference.anchor);
  return reference.sheet === undefined ? text : `${sheetNameText(reference.sheet)}!${text}`;
}

/** An area of a sheet as defined names want it, always absolute: 'Số liệu'!$A$1:$C$9. */
export function absoluteAreaText(sheet: string, area: Area): string {
  return `${sheetNameText(sheet)}!${anchoredArea(area, "both")}`;
}

const singleCell = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

function anchoredArea(area: Area, anchor: Anchor): string {
  const first = anchoredCell(area.top, area.left, anchor);
  const last = anchoredCell(area.bottom, area.right, anchor);
  return first === last ? first : `${first}:${last}`;
}

function anchoredCell(row: number, column: number, anchor: Anchor): string {
  return `${anchor === "row" ? "" : "$"}${columnLetters(column)}${anchor === "column" ? "" : "$"}${row + 1}`;
}
