import type { FormStructure } from "../../model/form";
import { a1, type Grid, shownContent } from "../../workbook/grid";

/** The cells that a file holds twice, saying different things, with what counts of them. */
export const cellsTwice = (grid: Grid): FormStructure["twice"] =>
  (grid.clashes ?? []).map(({ row, column }) => ({
    place: { sheet: grid.sheet, cell: a1(row, column) },
    shown: shownContent(grid, row, column),
  }));
