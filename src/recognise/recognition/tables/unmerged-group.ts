import type { PrintedText, SheetCells } from "../sheet-cells";

/**
 * The title to the left of an empty cell that stands over it all the same: nobody merged the cells, but each column from the
 * title to this one has a title of its own right below.
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
