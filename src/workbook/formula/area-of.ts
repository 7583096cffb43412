import type { Area } from "../grid/address";
import type { Reference } from "./formula";

/** Returns the area of a reference, one cell or more. */
export const areaOf = ({ first, last }: Reference): Area => ({
  top: Math.min(first.row, last.row),
  left: Math.min(first.column, last.column),
  bottom: Math.max(first.row, last.row),
  right: Math.max(first.column, last.column),
});
