import { isoDate } from "../../../src/base/codes";
import type { DrawnCell, Drawing } from "../../../src/workbook/drawing/drawing";
import { numberCell, textCell } from "../../../src/workbook/drawing/drawn-cells";
import { dateSerial } from "../../../src/workbook/grid/date-serial";
import { tinyDrawing, tinySheet } from "../sheets/tiny-drawing";

/**
 * Typed content: a text, number, percentage ("80%") or day ("2026-03-31"); Excel stores the last two as
 * numbers.
 */
export type Typed = string | number | { readonly percent: number } | { readonly day: string };

/** Sheets by name, each with its typed rows. */
export interface TypedSheets {
  readonly [sheet: string]: readonly (readonly Typed[])[];
}

/** Returns a workbook typed by hand, without our marks and styles. */
export const typedWorkbook = (sheets: TypedSheets): Drawing =>
  tinyDrawing(
    ...Object.entries(sheets).map(([name, rows]) =>
      tinySheet(
        name,
        rows.flatMap((row, index) => row.map((typed, column) => typedCell(index, column, typed))),
      ),
    ),
  );

function typedCell(row: number, column: number, typed: Typed): DrawnCell {
  if (typeof typed === "string") return textCell(row, column, typed, "plain");
  if (typeof typed === "number") return numberCell(row, column, typed, "plain");
  return "percent" in typed
    ? numberCell(row, column, typed.percent / 100, "percent")
    : numberCell(row, column, dateSerial(isoDate(typed.day)), "date");
}

/** Returns the sheets with one cell changed, by its Excel address. */
export function retyped(sheets: TypedSheets, sheet: string, cell: string, typed: Typed): TypedSheets {
  const [, letter = "A", digits = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const [row, column] = [Number(digits) - 1, letter.charCodeAt(0) - 65];
  const rows = (sheets[sheet] ?? []).map((cells) => [...cells]);
  while (rows.length <= row) rows.push([]);
  const target = rows[row] ?? [];
  while (target.length < column) target.push("");
  target[column] = typed;
  return { ...sheets, [sheet]: rows };
}
