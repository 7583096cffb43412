import { formatNumber } from "../../base/formats";
import { contentAt, isCellError, type Grid } from "./grid";

/** What a person sees in a cell, near enough to quote; undefined where it is empty or holds nothing but blanks. */
export function shownContent(grid: Grid, row: number, column: number): string | undefined {
  const content = contentAt(grid, row, column);
  if (content === undefined) return undefined;
  if (isCellError(content)) return content.error;
  const shown = typeof content === "number" ? formatNumber(content) : String(content).trim();
  return shown === "" ? undefined : shown;
}
