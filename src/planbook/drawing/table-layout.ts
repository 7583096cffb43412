import type { PlanTable } from "../codec/plan-sheet-problem";

/** The rows of a drawn table. Readers rely only on entries being below the code row. */
export const TABLE_ROW = { title: 0, guidance: 1, headings: 2, notes: 3, codes: 4, body: 5 } as const;

/** Empty rows below the filled ones: at least this many and at least a quarter of them. */
const SPARE_ROWS = 20;

/** For a table that is mostly filled. */
const FEW_SPARE_ROWS = 5;

/** Returns the last row of a table with so many filled rows. */
export function lastBodyRow(table: PlanTable, filled: number): number {
  const spare = table === "plan" ? FEW_SPARE_ROWS : Math.max(SPARE_ROWS, Math.ceil(filled / 4));
  return TABLE_ROW.body + filled + spare - 1;
}
