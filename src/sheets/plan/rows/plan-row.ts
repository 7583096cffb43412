import type { IsoDate } from "../../../domain/codes";
import type { PlanColumn, PlanTable } from "../plan-tables";

/** What stands in one cell of a table: a text, a number, a day, or a fraction shown as a percentage. */
export type PlanCell =
  | string
  | number
  | { readonly kind: "day"; readonly day: IsoDate }
  | { readonly kind: "percent"; readonly fraction: number };

/** One row of a table; a column left out is a blank cell. */
export type PlanRow<T extends PlanTable> = { readonly [C in PlanColumn<T>]?: PlanCell };

export const dayCell = (day: IsoDate): PlanCell => ({ kind: "day", day });

/** The same cell where there is a day, none where there is none. */
export const dayCellIf = (day: IsoDate | undefined): PlanCell => (day === undefined ? "" : dayCell(day));
