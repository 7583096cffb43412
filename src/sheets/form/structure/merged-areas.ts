import { a1, areaA1, type Area } from "../../../domain/grid/address";
import type { MergedCells } from "../../../domain/form/form-structure";
import type { AskedArea } from "./hidden-cells";

/** Merged areas that cover cells people fill in. Only the first cell of an area keeps what stood in it. */
export function mergedAreas({ grid, rows, columns }: AskedArea): readonly MergedCells[] {
  return grid.merges.flatMap((area): readonly MergedCells[] => {
    const covered = rows
      .filter((row) => row >= area.top && row <= area.bottom)
      .flatMap((row) =>
        columns
          .filter((column) => column >= area.left && column <= area.right)
          .map((column) => ({ row, column })),
      );
    if (covered.length === 0 || isSingle(area)) return [];
    const swallowed = covered
      .filter(({ row, column }) => row !== area.top || column !== area.left)
      .map(({ row, column }) => a1(row, column));
    const place = { sheet: grid.sheet, cell: a1(area.top, area.left) };
    return [{ place, area: areaA1(area), swallowed }];
  });
}

const isSingle = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;
