import type { CellContent } from "../../src/workbook/grid/grid";
import { contentAt } from "../../src/workbook/grid/grid";
import type { Drawing } from "../../src/workbook/drawing/drawing";
import { codeAt, codesInColumn } from "../../src/forms/reading/code-text";
import { FORM_COLUMN, type FormColumnCode } from "../../src/forms/layout/form-columns";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";

/** Returns the visible content of a code's row on the form sheet. */
export function shown(drawing: Drawing, code: string, column: FormColumnCode): CellContent | undefined {
  const [grid] = drawingToGrids(drawing).grids;
  if (grid === undefined) throw new Error("no form sheet");
  return contentAt(grid, rowOf(drawing, code), FORM_COLUMN[column]);
}

/** Returns the row of a code. */
export function rowOf(drawing: Drawing, code: string): number {
  const [grid] = drawingToGrids(drawing).grids;
  const row = grid && codesInColumn(grid, FORM_COLUMN.CODE).get(code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
}

/** Returns the status cell and the hint beside it. */
export function status(drawing: Drawing): readonly [string, string] {
  const [grid] = drawingToGrids(drawing).grids;
  if (grid === undefined) throw new Error("no form sheet");
  return [codeAt(grid, 1, FORM_COLUMN.UOM), codeAt(grid, 1, FORM_COLUMN.TARGET)];
}
