import type { IsoDate } from "../../base/codes";

/** The content of a table cell: a text, a number, a day, or a fraction shown as a percentage. */
export type PlanCell =
  | string
  | number
  | { readonly kind: "day"; readonly day: IsoDate }
  | { readonly kind: "percent"; readonly fraction: number };

/**
 * One row of a table by column code; a missing column is blank. Only items of the plan itself have several
 * cells.
 */
export interface PlanRow {
  readonly [column: string]: readonly PlanCell[] | undefined;
}

/** Returns the single cell of a column. */
export const cellIn = (row: PlanRow | undefined, column: string): PlanCell => row?.[column]?.[0] ?? "";

/** Returns the text of a cell of words or numbers; "" for a blank one, a day or a share. */
export const planCellText = (cell: PlanCell): string => (typeof cell === "object" ? "" : String(cell));
