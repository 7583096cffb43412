import { MAX_COLUMNS, MAX_ROWS } from "../../domain/address";
import { cellKey } from "../../domain/grid";
import type { DrawnCell, SheetDrawing } from "../../sheets/drawing";
import { realMerges } from "./merges";

/** The cells of one row from left to right. */
export interface DrawnRow {
  readonly row: number;
  readonly cells: readonly DrawnCell[];
}

/**
 * The rows that have cells or a height, from top to bottom. Cells under a merge that are not drawn take the style of its
 * first cell: a border around a merged heading is made of the borders of all the cells under it.
 */
export function drawnRows(sheet: SheetDrawing): readonly DrawnRow[] {
  const cells = cellsByPosition(sheet);
  for (const cell of cellsUnderMerges(sheet, cells)) {
    const key = cellKey(cell.row, cell.column);
    if (!cells.has(key)) cells.set(key, cell);
  }
  const rows = new Map<number, DrawnCell[]>();
  for (const row of sheet.rowHeights.keys()) rows.set(row, []);
  for (const cell of cells.values()) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => ({ row, cells: inRow.sort((a, b) => a.column - b.column) }));
}

function cellsByPosition(sheet: SheetDrawing): Map<number, DrawnCell> {
  const cells = new Map<number, DrawnCell>();
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    const place = `row ${row}, column ${column} of "${sheet.name}"`;
    if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) {
      throw new Error(`A cell leaves Excel's limit of ${MAX_ROWS} rows and ${MAX_COLUMNS} columns: ${place}`);
    }
    const key = cellKey(row, column);
    if (cells.has(key)) throw new Error(`Two cells are drawn at one position: ${place}`);
    cells.set(key, cell);
  }
  return cells;
}

function* cellsUnderMerges(sheet: SheetDrawing, cells: ReadonlyMap<number, DrawnCell>): Generator<DrawnCell> {
  for (const { top, left, bottom, right } of realMerges(sheet)) {
    const style = cells.get(cellKey(top, left))?.style;
    if (style === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        yield { row, column, content: { kind: "empty" }, style };
      }
    }
  }
}
