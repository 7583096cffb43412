import type { Area } from "../../workbook/grid";
import type { AreaRole, BlankArea } from "./blank-form";

/** Returns the area of a cell; of several the last one, which takes precedence. */
export const blankAreaAt = <A extends Pick<BlankArea, "sheet" | "area">>(
  areas: readonly A[],
  sheet: string,
  row: number,
  column: number,
): A | undefined => areas.findLast((area) => area.sheet === sheet && holds(area.area, row, column));

/** Returns the chosen role of a cell. Undefined if there is none. */
export const roleAt = (
  areas: readonly Pick<BlankArea, "sheet" | "area" | "role">[],
  sheet: string,
  row: number,
  column: number,
): AreaRole | undefined => blankAreaAt(areas, sheet, row, column)?.role;

/** Checks for a sum that nothing contradicted so far: later copies may show that it has no meaning. */
export const isTentative = ({ role, why }: Pick<BlankArea, "role" | "why">): boolean =>
  role === "sum" && (why === "number" || why === "seen-number");

/** Checks whether a cell lies in an area. */
export const holds = ({ top, bottom, left, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Checks whether two areas share a cell. */
export const overlaps = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
