import { allCells } from "./all-cells";
import type { DrawnCell, Drawing, SheetDrawing } from "./drawing";
import { areaOf, type Reference } from "../formula/formula";
import { isFormulaCell, type FormulaToCalculate, type TableCell } from "../formula/calculate-cells";
import { Cells } from "../formula/evaluating/cells";

/** The cells of one sheet by row and column; holes are blank. */
type SheetCells = readonly (readonly TableCell[] | undefined)[];

/** The cells of every sheet by sheet name. */
export interface CellTable {
  readonly get: (sheet: string) => SheetCells | undefined;
  /** In row-major order, sheet by sheet. */
  readonly formulas: () => Iterable<FormulaToCalculate>;
}

/**
 * Builds the table. A sheet without formulas is laid out only when a formula refers to it: the longest sheets
 * have no formulas and are never referred to.
 */
export function cellTable(drawing: Drawing): CellTable {
  const drawn = new Map(drawing.sheets.map((sheet) => [sheet.name, sheet]));
  const laidOut = new Map<string, SheetCells>();
  const get = (name: string): SheetCells | undefined => {
    const sheet = drawn.get(name);
    if (sheet === undefined) return undefined;
    const cells = laidOut.get(name) ?? sheetCells(sheet);
    laidOut.set(name, cells);
    return cells;
  };
  function* formulas(): Generator<FormulaToCalculate> {
    for (const { name, cells } of drawing.sheets) {
      // A long table has no formulas.
      if (!cells.some(({ content }) => content.kind === "formula")) continue;
      for (const row of get(name) ?? []) {
        for (const cell of row ?? []) if (isFormulaCell(cell)) yield cell;
      }
    }
  }
  return { get, formulas };
}

/** Returns the cells of an area, clipped to the drawn rows of the sheet. */
export function cellsIn(table: CellTable, reference: Reference, ownSheet: string): Cells<TableCell> {
  const sheet = reference.sheet ?? ownSheet;
  const rows = table.get(sheet);
  if (rows === undefined)
    throw new Error(`A formula on ${ownSheet} refers to a sheet that is not drawn: ${sheet}`);
  const { top, left, bottom, right } = areaOf(reference);
  const values: TableCell[] = [];
  // Plain loops: calculation spends most of its time here.
  for (let row = top; row <= bottom && row < rows.length; row++) {
    const cells = rows[row] ?? [];
    for (let column = left; column <= right; column++) values.push(cells[column]);
  }
  return new Cells(right - left + 1, bottom - top + 1, values, top);
}

function sheetCells(sheet: SheetDrawing): SheetCells {
  const rows: TableCell[][] = [];
  for (const drawn of allCells(sheet)) {
    const cell = tableCell(sheet.name, drawn);
    if (cell !== undefined) (rows[drawn.row] ??= [])[drawn.column] = cell;
  }
  return rows;
}

function tableCell(sheet: string, { row, column, content }: DrawnCell): TableCell {
  switch (content.kind) {
    case "empty":
      return undefined;
    case "number":
      return content.value;
    case "text":
      // Both painters leave a cell with an empty text blank: Excel cannot store an empty text.
      return content.text === "" ? undefined : content.text;
    case "formula":
      return { sheet, row, column, formula: content.formula };
  }
}
