import { cellKey } from "../../domain/grid/grid";
import type { CellContent } from "../../domain/grid/grid";
import type { Drawing } from "../drawing";
import { calculationOrder } from "./calculation-order";
import { areaOf, cellsIn, cellTable } from "./cell-table";
import type { CellTable, FormulaCell, TableCell } from "./cell-table";
import { evaluateFormula } from "./evaluate-formula";
import type { Reference } from "./formula";
import type { Operand } from "./operand";

/** Results of the formula cells: by sheet name, then by `cellKey`. */
export type CalculatedDrawing = ReadonlyMap<string, ReadonlyMap<number, CellContent>>;

/**
 * What every formula cell of a drawing shows, as Excel and LibreOffice calculate it (DECISIONS.md has the few places
 * where they differ). Throws when formulas refer to each other in a circle: that is a mistake of ours, not of the data.
 */
export function calculateDrawing(drawing: Drawing): CalculatedDrawing {
  const table = cellTable(drawing);
  const results = new Map(drawing.sheets.map((sheet) => [sheet.name, new Map<number, CellContent>()]));
  for (const cell of calculationOrder(table)) {
    // A formula never shows a blank: a reference to a blank cell shows 0.
    cell.result = evaluateFormula(cell.formula, (reference) => lookUp(table, reference, cell)) ?? 0;
    results.get(cell.sheet)?.set(cellKey(cell.row, cell.column), cell.result);
  }
  return results;
}

/** The result of one formula cell; undefined where the drawing has none. */
export function resultAt(
  calculated: CalculatedDrawing,
  sheet: string,
  row: number,
  column: number,
): CellContent | undefined {
  return calculated.get(sheet)?.get(cellKey(row, column));
}

function lookUp(table: CellTable, reference: Reference, from: FormulaCell): Operand {
  const contents = cellsIn(table, reference, from.sheet).map(contentOf);
  const { top, left, bottom, right } = areaOf(reference);
  return { kind: "cells", contents, blanks: (bottom - top + 1) * (right - left + 1) - contents.length };
}

function contentOf(cell: TableCell): CellContent {
  if ("content" in cell) return cell.content;
  if (cell.result === undefined)
    throw new Error(`Calculated too early: ${cell.sheet} ${cell.row} ${cell.column}`);
  return cell.result;
}
