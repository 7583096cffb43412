import type { CodedPart } from "./code-book";
import type { Column } from "./codec/part";
import type { Table } from "./codec/table";
import type { PlanTable } from "./plan-sheet-problem";
import { ASSIGNMENTS } from "./tables/assignment-table";
import { CHANGES } from "./tables/change-table";
import { CHECKS } from "./tables/check-table";
import { CRITERIA } from "./tables/criterion-table";
import { ELEMENTS } from "./tables/element-table";
import { GRADES } from "./tables/grade-table";
import { INDICATORS } from "./tables/indicator-table";
import { ITEMS } from "./tables/item-table";
import { LEVELS } from "./tables/level-table";
import { PRACTICE } from "./tables/practice-table";
import { REGISTERS } from "./tables/register-table";
import { REPORTS } from "./tables/report-table";
import { ROUNDS } from "./tables/round-table";
import { SECTIONS } from "./tables/section-table";
import { SECTORS } from "./tables/sector-table";
import { UNITS } from "./tables/unit-table";

/**
 * The tables in which a plan is written down in a workbook, in the order of their sheets. Each describes its columns once:
 * how they are drawn and read, what they offer and explain, and which codes they define or name.
 */
export const PLAN_TABLES: readonly Table[] = [
  ITEMS,
  ROUNDS,
  SECTIONS,
  ELEMENTS,
  INDICATORS,
  CHECKS,
  REGISTERS,
  UNITS,
  ASSIGNMENTS,
  CRITERIA,
  GRADES,
  REPORTS,
  LEVELS,
  SECTORS,
  CHANGES,
  PRACTICE,
];

/** A table by its name. */
export function planTable(name: PlanTable): Table {
  const found = PLAN_TABLES.find(({ table }) => table === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

/** The table, and the column in it, that defines the codes of a part. */
export function definingColumn(part: CodedPart): { readonly table: Table; readonly column: Column } {
  for (const table of PLAN_TABLES) {
    const column = table.columns.find(({ defines }) => defines === part);
    if (column !== undefined) return { table, column };
  }
  throw new Error(`no table defines codes of ${part}`);
}
