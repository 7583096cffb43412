import { cellKey, type CellContent } from "../../../src/workbook/grid/grid";
import type { CalculatedDrawing } from "../../../src/workbook/drawing/calculate-drawing";

/** The result of one formula cell; undefined where the drawing has none. */
export const resultAt = (
  calculated: CalculatedDrawing,
  sheet: string,
  row: number,
  column: number,
): CellContent | undefined => calculated.get(sheet)?.get(cellKey(row, column));
