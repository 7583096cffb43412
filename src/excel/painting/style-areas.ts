import type { Area } from "../../domain/address";
import { cellKey } from "../../domain/grid";
import { allCells } from "../../sheets/all-cells";
import type { SheetDrawing } from "../../sheets/drawing";
import type { StyleName } from "../../sheets/style";

/** Excel calls a merge of one cell nothing at all. */
export const realMerges = ({ merges }: SheetDrawing): readonly Area[] =>
  merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);

/** The rectangles that have each style: runs along the rows, joined downwards where they are alike. */
export function styleAreas(sheet: SheetDrawing): ReadonlyMap<StyleName, readonly Area[]> {
  const found = new Map<StyleName, Area[]>();
  /** The rectangle that ended in the row above, by style and columns. */
  let above = new Map<string, { area: Area; at: number }>();
  let lastRow = -2;
  for (const [row, columns] of styledRows(sheet)) {
    const here: typeof above = new Map();
    for (const { left, right, style } of runs(columns)) {
      const areas = found.get(style) ?? [];
      found.set(style, areas);
      const key = `${left}:${right}:${style}`;
      const before = row === lastRow + 1 ? above.get(key) : undefined;
      const area = { top: before?.area.top ?? row, left, bottom: row, right };
      const at = before?.at ?? areas.length;
      areas[at] = area;
      here.set(key, { area, at });
    }
    above = here;
    lastRow = row;
  }
  return found;
}

/**
 * Style by column, row by row from the top. Cells under a merge that are not drawn look like its first cell: the border
 * around a merged heading is made of the borders of all the cells under it.
 */
function styledRows(sheet: SheetDrawing): readonly (readonly [number, ReadonlyMap<number, StyleName>])[] {
  const rows = new Map<number, Map<number, StyleName>>();
  const byPosition = new Map<number, StyleName>();
  const put = (row: number, column: number, style: StyleName): void => {
    const columns = rows.get(row) ?? new Map<number, StyleName>();
    rows.set(row, columns);
    if (!columns.has(column)) columns.set(column, style);
  };
  for (const { row, column, style } of allCells(sheet)) {
    byPosition.set(cellKey(row, column), style);
    put(row, column, style);
  }
  for (const { top, left, bottom, right } of realMerges(sheet)) {
    const style = byPosition.get(cellKey(top, left));
    if (style === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) put(row, column, style);
    }
  }
  return [...rows].sort(([one], [other]) => one - other);
}

interface Run {
  readonly left: number;
  right: number;
  readonly style: StyleName;
}

function runs(columns: ReadonlyMap<number, StyleName>): readonly Run[] {
  const found: Run[] = [];
  for (const [column, style] of [...columns].sort(([one], [other]) => one - other)) {
    const last = found.at(-1);
    if (last?.style === style && last.right === column - 1) last.right = column;
    else found.push({ left: column, right: column, style });
  }
  return found;
}
