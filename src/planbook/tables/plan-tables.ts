import type { CodedPart } from "../codec/code-book";
import type { Column } from "../codec/part";
import type { Table } from "../codec/table";
import type { PlanTable } from "../codec/plan-sheet-problem";
import { ASSIGNMENTS } from "./assignment-table";
import { CHANGES } from "./change-table";
import { CHECKS } from "./check-table";
import { CRITERIA } from "./criterion-table";
import { ELEMENTS } from "./element-table";
import { GRADES } from "./grade-table";
import { INDICATORS } from "./indicator-table";
import { ITEMS } from "./item-table";
import { LEVELS } from "./level-table";
import { PRACTICE } from "./practice-table";
import { REGISTERS } from "./register-table";
import { REPORTS } from "./report-table";
import { ROUNDS } from "./round-table";
import { SECTIONS } from "./section-table";
import { SECTORS } from "./sector-table";
import { UNITS } from "./unit-table";

/**
 * The tables of a plan, in the order of their sheets. Each describes its columns once: how they are drawn and
 * read, what they offer and explain, and which codes they define or use.
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

/** Returns a table by its name. */
export function planTable(name: PlanTable): Table {
  const found = PLAN_TABLES.find(({ table }) => table === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

/** Returns the table and the column that define the codes of a part. */
export function definingColumn(part: CodedPart): { readonly table: Table; readonly column: Column } {
  for (const table of PLAN_TABLES) {
    const column = table.columns.find(({ defines }) => defines === part);
    if (column !== undefined) return { table, column };
  }
  throw new Error(`no table defines codes of ${part}`);
}
