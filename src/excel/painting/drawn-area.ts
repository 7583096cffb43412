import type { Area } from "../../workbook/grid";
import { groupedBy } from "../../base/grouped-by";
import type { DrawnCell, SheetDrawing } from "../../workbook/drawing";

/** Returns the rectangle around all cells and merges; undefined for an empty sheet. */
export function drawnArea({ cells, merges, longTable }: SheetDrawing): Area | undefined {
  let area: Area | undefined = longTable?.area;
  for (const { row, column } of cells) {
    area = around(area, { top: row, left: column, bottom: row, right: column });
  }
  for (const merge of merges) area = around(area, merge);
  return area;
}

function around(area: Area | undefined, other: Area): Area {
  if (area === undefined) return other;
  return {
    top: Math.min(area.top, other.top),
    left: Math.min(area.left, other.left),
    bottom: Math.max(area.bottom, other.bottom),
    right: Math.max(area.right, other.right),
  };
}

/** Returns the drawn cells of an area row by row from the top; those of a long table are drawn on demand. */
export function* rowsWithin(
  { cells, longTable }: SheetDrawing,
  { top, bottom }: Area,
): Generator<readonly [number, readonly DrawnCell[]]> {
  const above = groupedBy(cells, (cell) => cell.row);
  const end = longTable?.area.top ?? bottom + 1;
  for (let row = top; row < end; row += 1) yield [row, above.get(row) ?? []];
  let row = end;
  for (const drawn of longTable?.rows ?? []) yield [row++, drawn];
}
