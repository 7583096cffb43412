import { cellKey, type CellContent } from "../../../src/workbook/grid/grid";
import type { CalculatedDrawing } from "../../../src/workbook/drawing/calculate-drawing";

/** Returns the result of a formula cell; undefined if the drawing has none. */
export const resultAt = (
  calculated: CalculatedDrawing,
  sheet: string,
  row: number,
  column: number,
): CellContent | undefined => calculated.get(sheet)?.get(cellKey(row, column));
