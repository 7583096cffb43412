import type { Area } from "../../domain/grid/address";
import type { SheetDrawing } from "../../sheets/drawing";

/** The rectangle around all cells and merges; undefined for a sheet without any. */
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
