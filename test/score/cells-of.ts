import { parseArea, type CellPosition } from "../../src/workbook/grid/address";

/** Yields the cells of an area like "D20:M41", row by row. */
export function cellsOf(text: string): readonly CellPosition[] {
  const area = parseArea(text);
  if (area === undefined) throw new Error(`${text} is no area`);
  const { top, left, bottom, right } = area;
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, index) => ({
    row: top + Math.floor(index / width),
    column: left + (index % width),
  }));
}
