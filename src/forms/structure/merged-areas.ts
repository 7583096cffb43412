import { a1, areaA1, type Area } from "../../workbook/grid";
import type { MergedCells } from "../../model/form";
import type { AskedArea } from "./hidden-cells";

/** So many are told of a sheet at most. */
const MOST_TOLD = 100;

/** Merged areas that cover cells people fill in. Only the first cell of an area keeps what stood in it. */
export function mergedAreas({ grid, rows, columns }: AskedArea): readonly MergedCells[] {
  const top = rows[0] ?? 0;
  const bottom = rows.at(-1) ?? -1;
  const found: MergedCells[] = [];
  for (const area of grid.merges) {
    if (area.bottom < top || area.top > bottom || isSingle(area)) continue;
    const covered = rows
      .filter((row) => row >= area.top && row <= area.bottom)
      .flatMap((row) =>
        columns
          .filter((column) => column >= area.left && column <= area.right)
          .map((column) => ({ row, column })),
      );
    if (covered.length === 0) continue;
    const swallowed = covered
      .filter(({ row, column }) => row !== area.top || column !== area.left)
      .map(({ row, column }) => a1(row, column));
    const place = { sheet: grid.sheet, cell: a1(area.top, area.left) };
    found.push({ place, area: areaA1(area), swallowed });
    if (found.length === MOST_TOLD) break;
  }
  return found;
}

const isSingle = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;
