import { columnLetters, type Area } from "../grid/address";
import { anchored, area as referenceTo } from "./build";
import type { Corner, Reference } from "./formula";

/** Needs no quotes in any program: plain letters that read neither as an address nor as a logical value. */
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const MISREADABLE = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*|[Cc]\d*|[Rr]\d*[Cc]\d*|true|false)$/i;

/** Quotes a sheet name for a reference if needed: Data → Data, Số liệu → 'Số liệu', it's → 'it''s'. */
export function sheetNameText(sheet: string): string {
  return PLAIN_NAME.test(sheet) && !MISREADABLE.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Writes a reference as it stands in a formula: B3, $B$3:$C$9, 'Số liệu'!B3. */
export function referenceText({ sheet, first, last }: Reference): string {
  const from = cornerText(first);
  const to = last === first ? from : cornerText(last);
  const text = from === to ? from : `${from}:${to}`;
  return sheet === undefined ? text : `${sheetNameText(sheet)}!${text}`;
}

/** Writes an area for a defined name, always absolute: 'Số liệu'!$A$1:$C$9. */
export const absoluteAreaText = (sheet: string, area: Area): string =>
  referenceText(anchored(referenceTo(area, sheet)));

function cornerText({ row, column, anchor }: Corner): string {
  const keepsColumn = anchor === "both" || anchor === "column";
  const keepsRow = anchor === "both" || anchor === "row";
  return `${keepsColumn ? "$" : ""}${columnLetters(column)}${keepsRow ? "$" : ""}${row + 1}`;
}
