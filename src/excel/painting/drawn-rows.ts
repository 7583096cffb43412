import type { Area } from "../../domain/grid/address";
import type { DrawnCell, SheetDrawing } from "../../sheets/drawing";
import { groupedBy } from "../../domain/grouped-by";

/** The cells of every row of an area around the sheet, from the top; those of its long table are drawn one row at a time. */
export function* drawnRows(
  { cells, longTable }: SheetDrawing,
  { top, bottom }: Area,
): Generator<readonly [number, readonly DrawnCell[]]> {
  const above = groupedBy(cells, (cell) => cell.row);
  const end = longTable?.area.top ?? bottom + 1;
  for (let row = top; row < end; row += 1) yield [row, above.get(row) ?? []];
  let row = end;
  for (const drawn of longTable?.rows ?? []) yield [row++, drawn];
}
