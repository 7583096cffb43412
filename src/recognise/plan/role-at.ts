import type { Area } from "../../workbook/grid";
import type { AreaRole, BlankArea } from "./blank-form";

/** The area that a cell lies in; of several the last one, which counts more. */
export const blankAreaAt = <A extends Pick<BlankArea, "sheet" | "area">>(
  areas: readonly A[],
  sheet: string,
  row: number,
  column: number,
): A | undefined => areas.findLast((area) => area.sheet === sheet && holds(area.area, row, column));

/** What was said of a cell. Undefined where nothing was. */
export const roleAt = (
  areas: readonly Pick<BlankArea, "sheet" | "area" | "role">[],
  sheet: string,
  row: number,
  column: number,
): AreaRole | undefined => blankAreaAt(areas, sheet, row, column)?.role;

/** Whether a cell lies in an area. */
export const holds = ({ top, bottom, left, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Whether two areas have a cell in common. */
export const overlaps = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
