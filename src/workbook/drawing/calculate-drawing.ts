import { cellKey, type CellContent } from "../grid/grid";
import type { Drawing } from "./drawing";
import { calculateCells } from "../formula/calculate-cells";
import { cellsIn, cellTable } from "./cell-table";
import { NotCalculated } from "../formula/evaluating/not-calculated";

/** Results of the formula cells, by sheet name, then by `cellKey`. */
export type CalculatedDrawing = ReadonlyMap<string, ReadonlyMap<number, CellContent>>;

/**
 * Returns what every formula cell of a drawing shows, as Excel and LibreOffice calculate it
 * (formula/DECISIONS.md lists the differences). Throws if a formula cannot be calculated: that is a bug of
 * ours.
 */
export function calculateDrawing(drawing: Drawing): CalculatedDrawing {
  const table = cellTable(drawing);
  const results = new Map(drawing.sheets.map((sheet) => [sheet.name, new Map<number, CellContent>()]));
  const calculated = calculateCells(table.formulas(), (reference, { sheet }) =>
    cellsIn(table, reference, sheet),
  );
  for (const [{ sheet, row, column }, result] of calculated) {
    if (result instanceof NotCalculated) throw new Error(bugIn(result));
    results.get(sheet)?.set(cellKey(row, column), result);
  }
  return results;
}

const bugIn = ({ why, detail }: NotCalculated): string =>
  why === "circle" ? `Formulas refer to each other in a circle: ${detail}` : detail;
