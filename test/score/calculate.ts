import { a1 } from "../../src/workbook/grid/address";
import { contentAt, type Grid } from "../../src/workbook/grid/grid";
import { cellsOf } from "./cells-of";
import type { Calculated } from "./raw-form";

/** Adds the calculated figures to those of a form; unfilled cells keep their print. */
export function calculate(
  blank: Grid,
  figures: ReadonlyMap<string, number>,
  calculated: readonly Calculated[],
): ReadonlyMap<string, number> {
  const all = new Map(figures);
  const sum = (area: string, rows: number, columns: number): number => {
    let total = 0;
    for (const { row, column } of cellsOf(area)) {
      const printed = contentAt(blank, row + rows, column + columns);
      total += all.get(a1(row + rows, column + columns)) ?? (typeof printed === "number" ? printed : 0);
    }
    return total;
  };
  for (const { area, plus, minus } of calculated) {
    const cells = cellsOf(area);
    const { row: top = 0, column: left = 0 } = cells[0] ?? {};
    for (const { row, column } of cells) {
      const less = minus === undefined ? 0 : sum(minus, row - top, column - left);
      all.set(a1(row, column), sum(plus, row - top, column - left) - less);
    }
  }
  return all;
}
