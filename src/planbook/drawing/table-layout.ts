import type { PlanTable } from "../codec/plan-sheet-problem";

/** Which row of a drawn table holds what. Readers only know that entries stand below the row of codes. */
export const TABLE_ROW = { title: 0, guidance: 1, headings: 2, notes: 3, codes: 4, body: 5 } as const;

/** Empty rows to type into below the filled ones, at least so many and at least a quarter of these. */
const SPARE_ROWS = 20;

/** A table that is mostly filled already. */
const FEW_SPARE_ROWS = 5;

/** Where a table of so many filled rows ends. */
export function lastBodyRow(table: PlanTable, filled: number): number {
  const spare = table === "plan" ? FEW_SPARE_ROWS : Math.max(SPARE_ROWS, Math.ceil(filled / 4));
  return TABLE_ROW.body + filled + spare - 1;
}
