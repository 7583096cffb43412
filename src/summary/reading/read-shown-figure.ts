import type { UnitCode } from "../../model/codes";
import { contentAt, type Grid } from "../../workbook/grid";
import { meansWord, tidyText } from "../../base/text";
import { codesInColumn, codesInRow, rowsHolding } from "../../forms/reading";
import { NONE_WORDS } from "../../forms/words";
import { FIGURES } from "../setting/summary-layout";

/** Reads a unit's element or indicator from the figures sheet; null without one. */
export function readShownFigure(grid: Grid, unit: UnitCode, code: string): number | null {
  const [codeRow] = rowsHolding(grid, code);
  const column = codeRow === undefined ? undefined : codesInRow(grid, codeRow).get(code);
  const row = codesInColumn(grid, FIGURES.column.code).get(unit);
  if (column === undefined || row === undefined) return null;
  const content = contentAt(grid, row, column);
  if (typeof content === "string") return meansWord(tidyText(content), NONE_WORDS.short) ? 0 : null;
  return typeof content === "number" ? content : null;
}
