import { type Area, cellKey } from "../../workbook/grid";
import type { Pausable } from "../../base/pausable";
import { realMerges, type SheetDrawing, type StyleName } from "../../workbook/drawing";
import { drawnArea, rowsWithin } from "./drawn-area";

export type StyleAreas = ReadonlyMap<StyleName, readonly Area[]>;

/** Finds the rectangles of each style, with pauses: runs along rows, joined downwards if equal. */
export function* findingStyleAreas(sheet: SheetDrawing): Pausable<StyleAreas> {
  const found = new Map<StyleName, Area[]>();
  /** Rectangles that ended in the row above, by style and columns. */
  let above = new Map<string, { area: Area; at: number }>();
  for (const [row, columns] of styledRows(sheet)) {
    yield;
    const here: typeof above = new Map();
    for (const { left, right, style } of runs(columns)) {
      const areas = found.get(style) ?? [];
      found.set(style, areas);
      const key = `${left}:${right}:${style}`;
      const before = above.get(key);
      const area = { top: before?.area.top ?? row, left, bottom: row, right };
      const at = before?.at ?? areas.length;
      areas[at] = area;
      here.set(key, { area, at });
    }
    above = here;
  }
  return found;
}

/**
 * Returns style by column, row by row from the top. Undrawn cells under a merge have the style of its first
 * cell: the border of a merged heading consists of the borders of all its cells.
 */
function* styledRows(sheet: SheetDrawing): Generator<readonly [number, readonly StyleName[]]> {
  const area = drawnArea(sheet);
  if (area === undefined) return;
  const covered = coveredCells(sheet);
  for (const [row, cells] of rowsWithin(sheet, area)) {
    const columns = covered.get(row) ?? [];
    for (const { column, style } of cells) columns[column] = style;
    yield [row, columns];
  }
}

/** Returns the styles of cells under merges, by row and column. */
function coveredCells(sheet: SheetDrawing): ReadonlyMap<number, StyleName[]> {
  const styles = new Map(sheet.cells.map(({ row, column, style }) => [cellKey(row, column), style]));
  const rows = new Map<number, StyleName[]>();
  for (const { top, left, bottom, right } of realMerges(sheet)) {
    const style = styles.get(cellKey(top, left));
    if (style === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      const columns = rows.get(row) ?? [];
      rows.set(row, columns);
      for (let column = left; column <= right; column++) columns[column] = style;
    }
  }
  return rows;
}

interface Run {
  readonly left: number;
  right: number;
  readonly style: StyleName;
}

/** Skips columns without a style. */
function runs(columns: readonly StyleName[]): readonly Run[] {
  const found: Run[] = [];
  columns.forEach((style, column) => {
    const last = found.at(-1);
    if (last?.style === style && last.right === column - 1) last.right = column;
    else found.push({ left: column, right: column, style });
  });
  return found;
}
