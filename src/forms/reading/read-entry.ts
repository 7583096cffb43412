import { a1, contentAt, formatAt, formulaAt, type Grid, type DateSystem } from "../../workbook/grid";
import type { Entry } from "../../model/submission";
import { readValue, type WantedValue } from "./read-value";

/** Reads a cell of a form or register with its place, and whether it has a formula. */
export function readEntry(
  grid: Grid,
  row: number,
  column: number,
  wanted: WantedValue,
  system: DateSystem,
): Entry {
  const hasFormula = formulaAt(grid, row, column) !== undefined;
  // A formula's result was not mistyped, even if it has a fraction.
  const asked: WantedValue =
    hasFormula && wanted.kind === "number" ? { kind: "number", expectation: { kind: "decimal" } } : wanted;
  const value = readValue(contentAt(grid, row, column), formatAt(grid, row, column), asked, system);
  return { place: { sheet: grid.sheet, cell: a1(row, column) }, hasFormula, ...value };
}
