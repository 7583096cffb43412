import type { PlanTable } from "../plan-tables";
import { PLAN_TABLES } from "../plan-tables";

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

/** Position of a column on a drawn table. */
export function columnIndex(table: PlanTable, column: string): number {
  const columns: readonly string[] = PLAN_TABLES[table];
  const index = columns.indexOf(column);
  if (index < 0) throw new Error(`table ${table} has no column ${column}`);
  return index;
}

/** Columns that stay in view while a wide table is moved through: its codes and names. */
export const FROZEN_COLUMNS: Readonly<Record<PlanTable, number>> = {
  plan: 0,
  round: 2,
  section: 1,
  element: 1,
  indicator: 1,
  check: 0,
  register: 1,
  unit: 2,
  assignment: 0,
  level: 0,
  sector: 0,
  change: 0,
};
