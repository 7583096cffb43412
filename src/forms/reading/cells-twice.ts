import type { FormStructure } from "../../model/form/form-structure";
import { a1 } from "../../workbook/grid/address";
import type { Grid } from "../../workbook/grid/grid";
import { shownContent } from "../../workbook/grid/shown-content";

/** The cells that a file holds twice, saying different things, with what counts of them. */
export const cellsTwice = (grid: Grid): FormStructure["twice"] =>
  (grid.clashes ?? []).map(({ row, column }) => ({
    place: { sheet: grid.sheet, cell: a1(row, column) },
    shown: shownContent(grid, row, column),
  }));
