import { type Area, cellKey } from "../../workbook/grid";
import type { Pausable } from "../../base/pausable";
import type { SheetDrawing, StyleName } from "../../workbook/drawing";
import { drawnArea, drawnRows } from "./drawn-area";

/** Excel calls a merge of one cell nothing at all. */
export const realMerges = ({ merges }: SheetDrawing): readonly Area[] =>
  merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);

export type StyleAreas = ReadonlyMap<StyleName, readonly Area[]>;

/** The rectangles that have each style, found in pieces: runs along the rows, joined downwards where they are alike. */
export function* findingStyleAreas(sheet: SheetDrawing): Pausable<StyleAreas> {
  const found = new Map<StyleName, Area[]>();
  /** The rectangle that ended in the row above, by style and columns. */
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
 * Style by column, row by row from the top. Cells under a merge that are not drawn look like its first cell: the border
 * around a merged heading is made of the borders of all the cells under it.
 */
function* styledRows(sheet: SheetDrawing): Generator<readonly [number, ReadonlyMap<number, StyleName>]> {
  const area = drawnArea(sheet);
  if (area === undefined) return;
  const covered = coveredCells(sheet);
  for (const [row, cells] of drawnRows(sheet, area)) {
    const columns = new Map(covered.get(row));
    for (const { column, style } of cells) columns.set(column, style);
    yield [row, columns];
  }
}

/** Styles of the cells under merges, by row and column. */
function coveredCells(sheet: SheetDrawing): ReadonlyMap<number, ReadonlyMap<number, StyleName>> {
  const styles = new Map(sheet.cells.map(({ row, column, style }) => [cellKey(row, column), style]));
  const rows = new Map<number, Map<number, StyleName>>();
  for (const { top, left, bottom, right } of realMerges(sheet)) {
    const style = styles.get(cellKey(top, left));
    if (style === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      const columns = rows.get(row) ?? new Map<number, StyleName>();
      rows.set(row, columns);
      for (let column = left; column <= right; column++) columns.set(column, style);
    }
  }
  return rows;
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
