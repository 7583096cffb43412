import { type Area, contentAt, formulaAt, type Grid } from "../../workbook/grid";
import type { BlankList } from "../plan/blank-form";

/**
 * Checks whether a reference means all rows of a list: it covers them, and everything else it covers is
 * blank. Other references cannot be applied to the gathered rows.
 */
export function listUse({ area: own, columns }: BlankList, area: Area, grid: Grid): "whole" | "partial" {
  if (area.top > own.top || area.bottom < own.bottom) return "partial";
  if (area.left < own.left || area.right > own.right) return "partial";
  // The form's ordinal numbers are not gathered.
  if (![area.left, area.right].every((end) => columns.some(({ column }) => column === end))) return "partial";
  // A whole column cannot be checked to its end.
  if (area.bottom - own.bottom > MOST_BLANK || own.top - area.top > MOST_BLANK) return "partial";
  for (let row = area.top; row <= area.bottom; row++) {
    if (row >= own.top && row <= own.bottom) continue;
    for (let column = area.left; column <= area.right; column++) {
      if (contentAt(grid, row, column) !== undefined || formulaAt(grid, row, column) !== undefined)
        return "partial";
    }
  }
  return "whole";
}

const MOST_BLANK = 1_000;
