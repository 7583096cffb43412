import { a1 } from "../../domain/address";
import { contentAt, formatAt, formulaAt, type Grid } from "../../domain/grid";
import type { Entry } from "../../domain/submission";
import type { DateSystem } from "../../domain/workbook-grids";
import { readValue, type Wanted } from "./read-value";

/** One cell of a form or register, with where it stands and whether a formula stands in it. */
export function readEntry(
  grid: Grid,
  row: number,
  column: number,
  wanted: Wanted,
  system: DateSystem,
): Entry {
  const value = readValue(contentAt(grid, row, column), formatAt(grid, row, column), wanted, system);
  return {
    place: { sheet: grid.sheet, cell: a1(row, column) },
    hasFormula: formulaAt(grid, row, column) !== undefined,
    ...value,
  };
}
