import { type Area, contentAt } from "../../../workbook/grid";
import { isNumbering } from "./code-row";
import { isMeasureRow } from "./measure-row";
import type { SheetCells } from "../sheet-cells";
import { unmergedGroup } from "./unmerged-group";

/** Returns the last heading row from `row` on: groups, their parts, measures, and column numbers. */
export function headingBand(cells: SheetCells, row: number, left: number, right: number): number {
  let last = mergedDownTo(cells, row, row, left, right);
  while (last < cells.lastRow && isPartRow(cells, row, last, left, right)) {
    last = mergedDownTo(cells, row, last + 1, left, right);
  }
  if (isMeasureRow(cells, last + 1, left, right)) last++;
  while (isNumbering(cells, last + 1, left, right)) last++;
  return last;
}

function mergedDownTo(cells: SheetCells, first: number, last: number, left: number, right: number): number {
  let bottom = last;
  for (let row = first; row <= last; row++) {
    for (let column = left; column <= right; column++) {
      const area = cells.mergeAt(row, column);
      if (area !== undefined && cells.textAt(area.top, area.left) !== undefined) {
        bottom = Math.max(bottom, area.bottom);
      }
    }
  }
  return bottom;
}

/**
 * Checks whether the row below names the parts of groups: at least two texts below a title over several
 * columns.
 */
function isPartRow(cells: SheetCells, first: number, last: number, left: number, right: number): boolean {
  const groups = groupsIn(cells, first, last, left, right);
  const texts = cells.textsIn(last + 1).filter(({ column }) => column >= left && column <= right);
  const isInGroup = (column: number): boolean =>
    groups.some((group) => column >= group.left && column <= group.right);
  if (isUnmergedPartRow(cells, last, left, right)) return true;
  return (
    groups.some(
      (group) => texts.filter(({ column }) => column >= group.left && column <= group.right).length > 1,
    ) && texts.every(({ column }) => isInGroup(column))
  );
}

/**
 * Does the same for titles that are not merged: words only, and none left of the first group, where rows have
 * their labels.
 */
function isUnmergedPartRow(cells: SheetCells, last: number, left: number, right: number): boolean {
  let first: number | undefined;
  for (let column = left; column <= right; column++) {
    first ??= unmergedGroup(cells, last, column, left)?.column;
    const content = contentAt(cells.grid, last + 1, column);
    if (typeof content === "number" || cells.isFormula(last + 1, column)) return false;
  }
  if (first === undefined) return false;
  for (let column = left; column < first; column++) {
    if (cells.textAt(last + 1, column) !== undefined) return false;
  }
  return true;
}

/** Returns titles over several columns that extend to the last heading row. */
function groupsIn(
  cells: SheetCells,
  first: number,
  last: number,
  left: number,
  right: number,
): readonly Area[] {
  const groups = new Set<Area>();
  for (let row = first; row <= last; row++) {
    for (let column = left; column <= right; column++) {
      const area = cells.mergeAt(row, column);
      if (area !== undefined && area.right > area.left && area.bottom === last) groups.add(area);
    }
  }
  return [...groups];
}
