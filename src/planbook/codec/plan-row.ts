import type { IsoDate } from "../../base/codes";

/** What stands in one cell of a table: a text, a number, a day, or a fraction shown as a percentage. */
export type PlanCell =
  | string
  | number
  | { readonly kind: "day"; readonly day: IsoDate }
  | { readonly kind: "percent"; readonly fraction: number };

/** One row of a table by column code; a column left out is blank. Only items of the plan itself have several cells. */
export interface PlanRow {
  readonly [column: string]: readonly PlanCell[] | undefined;
}

/** The one cell of a column. */
export const cellIn = (row: PlanRow | undefined, column: string): PlanCell => row?.[column]?.[0] ?? "";

/** What a cell of words or numbers says; "" for a blank one, and for a day or a share, which only their formats show. */
export const cellText = (cell: PlanCell): string => (typeof cell === "object" ? "" : String(cell));
