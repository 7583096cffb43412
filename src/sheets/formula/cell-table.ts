import type { Area } from "../../domain/grid/address";
import type { CellContent } from "../../domain/grid/grid";
import { allCells } from "../all-cells";
import type { DrawnCell, Drawing, SheetDrawing } from "../drawing";
import type { Formula, Reference } from "./formula";

/** A formula cell of the drawing; `result` is filled in while calculating. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
  result?: CellContent;
}

export type TableCell = { readonly content: CellContent } | FormulaCell;

/** The cells of one sheet by row and column; holes are blank. */
type SheetCells = readonly (readonly (TableCell | undefined)[] | undefined)[];

/** The cells of every sheet by its name. */
export interface CellTable {
  readonly get: (sheet: string) => SheetCells | undefined;
  /** Sheet by sheet, row by row. */
  readonly formulas: () => Iterable<FormulaCell>;
}

/** A sheet that has no formula is laid out only when one refers to it: the longest sheets have none, and nobody does. */
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
  function* formulas(): Generator<FormulaCell> {
    for (const { name, cells } of drawing.sheets) {
      // A long table has none.
      if (!cells.some(({ content }) => content.kind === "formula")) continue;
      for (const row of get(name) ?? []) {
        for (const cell of row ?? []) if (cell !== undefined && "formula" in cell) yield cell;
      }
    }
  }
  return { get, formulas };
}

/** What is not blank in the area, in reading order. Works through drawn cells only, however large the area is. */
export function cellsIn(table: CellTable, reference: Reference, ownSheet: string): readonly TableCell[] {
  const sheet = reference.sheet ?? ownSheet;
  const rows = table.get(sheet);
  if (rows === undefined)
    throw new Error(`A formula on ${ownSheet} refers to a sheet that is not drawn: ${sheet}`);
  const { top, left, bottom, right } = areaOf(reference);
  const found: TableCell[] = [];
  // Plain loops: this is where calculating spends its time.
  for (let row = top; row <= bottom && row < rows.length; row++) {
    const cells = rows[row] ?? [];
    for (let column = left; column <= right && column < cells.length; column++) {
      const cell = cells[column];
      if (cell !== undefined) found.push(cell);
    }
  }
  return found;
}

/** The area a reference covers, one cell or more. */
export function areaOf(reference: Reference): Area {
  if (reference.kind === "area") return reference.area;
  const { row, column } = reference;
  return { top: row, left: column, bottom: row, right: column };
}

function sheetCells(sheet: SheetDrawing): SheetCells {
  const rows: TableCell[][] = [];
  for (const drawn of allCells(sheet)) {
    const cell = tableCell(sheet.name, drawn);
    if (cell !== undefined) (rows[drawn.row] ??= [])[drawn.column] = cell;
  }
  return rows;
}

function tableCell(sheet: string, { row, column, content }: DrawnCell): TableCell | undefined {
  switch (content.kind) {
    case "empty":
      return undefined;
    case "number":
      return { content: content.value };
    case "text":
      // Both painters leave a cell empty when its text is: Excel itself cannot keep an empty text.
      return content.text === "" ? undefined : { content: content.text };
    case "formula":
      return { sheet, row, column, formula: content.formula };
  }
}
