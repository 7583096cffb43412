import type { FormStructure } from "../../model/form";
import { a1, type Grid, shownContent } from "../../workbook/grid";

/** Returns the cells that the file contains twice with different contents, and which content counts. */
export const cellsTwice = (grid: Grid): FormStructure["twice"] =>
  (grid.clashes ?? []).map(({ row, column }) => ({
    place: { sheet: grid.sheet, cell: a1(row, column) },
    shown: shownContent(grid, row, column),
  }));
