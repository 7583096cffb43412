import type { DataElement, Plan } from "../../model/plan";
import { readRow, type Read } from "../codec/part";
import type { TableOf } from "../codec/table";
import { ASSIGNMENTS, reportTwice } from "../tables/assignment-table";
import { CHANGES, changesOf } from "../tables/change-table";
import { CHECKS } from "../tables/check-table";
import { CRITERIA } from "../tables/criterion-table";
import { ELEMENTS } from "../tables/element-table";
import { GRADES } from "../tables/grade-table";
import { INDICATORS } from "../tables/indicator-table";
import { LEVELS } from "../tables/level-table";
import type { InTables } from "../tables/plan-items";
import { PRACTICE } from "../tables/practice-table";
import { readRegisterTable } from "../tables/register-table";
import { REPORTS } from "../tables/report-table";
import { ROUNDS } from "../tables/round-table";
import { onlySection, SECTIONS } from "../tables/section-table";
import { SECTORS } from "../tables/sector-table";
import type { RowsOf } from "./sheet-rows";

/** The parts of a plan in tables of many rows; elements with the rows they were read from. */
export interface PlanParts {
  readonly parts: Pick<Plan, InTables>;
  readonly elements: readonly Read<DataElement>[];
}

/** Reads every table of many rows. */
export function readParts(rows: RowsOf): PlanParts {
  const each = <V>(table: TableOf<never, V>): readonly Read<V>[] =>
    rows(table.table).map((row) => readRow(table, row));
  const all = <V>(table: TableOf<never, V>): readonly V[] => values(each(table));
  const elements = each(ELEMENTS);
  const [indicators, sections] = [all(INDICATORS), all(SECTIONS)];
  const assignments = each(ASSIGNMENTS);
  reportTwice(assignments);
  const criteria = all(CRITERIA).flatMap((criterion) => criterion ?? []);
  const [reports, grades] = [all(REPORTS), all(GRADES)];
  const practice = all(PRACTICE);
  const changes = changesOf(all(CHANGES));
  return {
    parts: {
      levels: all(LEVELS),
      sectors: all(SECTORS),
      rounds: all(ROUNDS),
      elements: values(elements),
      indicators,
      sections: sections.length > 0 ? sections : [onlySection(values(elements), indicators)],
      registers: readRegisterTable(rows("register")),
      checks: all(CHECKS).flatMap((check) => check ?? []),
      assignments: assignments.length > 0 ? values(assignments) : undefined,
      criteria: criteria.length > 0 ? criteria : undefined,
      reports: reports.length > 0 ? reports : undefined,
      grades: grades.length > 0 ? grades : undefined,
      changes: changes.length > 0 ? changes : undefined,
      practice: practice.length > 0 ? practice : undefined,
    },
    elements,
  };
}

const values = <V>(read: readonly Read<V>[]): readonly V[] => read.map(({ value }) => value);
