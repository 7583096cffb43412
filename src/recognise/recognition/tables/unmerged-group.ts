import type { PrintedText, SheetCells } from "../sheet-cells";

/**
 * Returns the title to the left of an empty cell if it also applies to it: the cells are not merged, but each
 * column from the title to this one has its own title directly below.
 */
export function unmergedGroup(
  cells: SheetCells,
  row: number,
  column: number,
  left: number,
): PrintedText | undefined {
  for (let at = column; at >= left; at--) {
    if (cells.textAt(row + 1, at) === undefined || cells.mergeAt(row, at) !== undefined) return undefined;
    const title = cells.textAt(row, at);
    if (title !== undefined) return at === column ? undefined : title;
    if (!cells.isEmpty(row, at)) return undefined;
  }
  return undefined;
}
