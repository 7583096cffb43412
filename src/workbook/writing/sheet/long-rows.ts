import type { SheetDrawing } from "../../drawing/drawing";
import { onGrid, sortOnce, type DrawnRow } from "./drawn-rows";

/** The rows of the long table as they are drawn; throws where they do not fill its area from top to bottom. */
export function* longRows(sheet: SheetDrawing): Generator<DrawnRow> {
  const { longTable } = sheet;
  if (longTable === undefined) return;
  const { top, left, bottom, right } = longTable.area;
  let row = top;
  for (const drawn of longTable.rows) {
    const cells = [...drawn];
    for (const cell of cells) onGrid(cell, sheet);
    sortOnce(cells, sheet);
    const isInPlace = cells.every((cell) => cell.row === row && cell.column >= left && cell.column <= right);
    if (!isInPlace)
      throw new Error(`A row of the long table of "${sheet.name}" does not stand in row ${row}`);
    yield { row, cells };
    row += 1;
  }
  if (row !== bottom + 1) throw new Error(`The long table of "${sheet.name}" ends in row ${row - 1}`);
}
