import type { Area } from "../../../../src/workbook/grid/address";
import type { Sheet } from "../../../host/model/sheet";
import { bounding } from "../../../host/model/sheet-areas";
import { wholeCell } from "./sheet-layout";
import type { SheetLayout } from "./sheet-layout";

export type Direction = "up" | "down" | "left" | "right";

/**
 * Returns the next cell, skipping hidden rows and columns and leaving merged cells; the same one at an edge.
 */
export function neighbour(
  sheet: Sheet,
  { rows, columns }: SheetLayout,
  from: Area,
  direction: Direction,
): Area {
  const { top, left, bottom, right } = wholeCell(sheet, from.top, from.left);
  const row = {
    up: rows.findLast((index) => index < top),
    down: rows.find((index) => index > bottom),
    left: top,
    right: top,
  }[direction];
  const column = {
    up: left,
    down: left,
    left: columns.findLast((index) => index < left),
    right: columns.find((index) => index > right),
  }[direction];
  return row === undefined || column === undefined ? from : wholeCell(sheet, row, column);
}

/** Returns the rectangle between two cells, extended to whole merged cells. */
export function spanned(sheet: Sheet, from: Area, to: Area): Area {
  const start = bounding([from, to]) ?? from;
  const touched = sheet.merges.filter(
    (merge) =>
      merge.top <= start.bottom &&
      merge.bottom >= start.top &&
      merge.left <= start.right &&
      merge.right >= start.left,
  );
  const whole = bounding([start, ...touched]) ?? start;
  const isSame =
    whole.top === start.top &&
    whole.left === start.left &&
    whole.bottom === start.bottom &&
    whole.right === start.right;
  return isSame ? whole : spanned(sheet, whole, whole);
}
