import type { Area } from "../grid/address";
import type { AreaRole, BlankArea } from "./blank-form";

/** What was said of a cell; of several areas that hold it the last one. Undefined where nothing was. */
export function roleAt(
  areas: readonly Pick<BlankArea, "sheet" | "area" | "role">[],
  sheet: string,
  row: number,
  column: number,
): AreaRole | undefined {
  return areas.findLast((area) => area.sheet === sheet && holds(area.area, row, column))?.role;
}

/** Whether a cell lies in an area. */
export const holds = ({ top, bottom, left, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Whether two areas have a cell in common. */
export const overlaps = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
