import { a1, contentAt, formatAt, formulaAt, type Grid, type DateSystem } from "../../workbook/grid";
import type { Entry } from "../../model/submission";
import { readValue, type WantedValue } from "./read-value";

/** One cell of a form or register, with where it stands and whether a formula stands in it. */
export function readEntry(
  grid: Grid,
  row: number,
  column: number,
  wanted: WantedValue,
  system: DateSystem,
): Entry {
  const hasFormula = formulaAt(grid, row, column) !== undefined;
  // What a formula gives was not typed by the wrong custom, whatever fraction it has.
  const asked: WantedValue =
    hasFormula && wanted.kind === "number" ? { kind: "number", expectation: { kind: "decimal" } } : wanted;
  const value = readValue(contentAt(grid, row, column), formatAt(grid, row, column), asked, system);
  return { place: { sheet: grid.sheet, cell: a1(row, column) }, hasFormula, ...value };
}
