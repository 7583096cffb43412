import type { Plan } from "../../../domain/plan/plan";
import type { PlanPart, PlanPlace } from "../../../domain/plan-problems/plan-problem";
import { readRow, type Read, type SheetRow } from "../codec/part";
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
import { readRegisters } from "../tables/register-table";
import { REPORTS } from "../tables/report-table";
import { ROUNDS } from "../tables/round-table";
import { onlySection, SECTIONS } from "../tables/section-table";
import { SECTORS } from "../tables/sector-table";
import type { RowsOf } from "./sheet-rows";
import { whereabouts, type Whereabouts } from "./whereabouts";

/** The parts of a plan that stand in tables of many rows. */
export interface PlanParts {
  readonly parts: Pick<Plan, InTables>;
  readonly where: Whereabouts;
}

type Placed = readonly [PlanPlace, SheetRow];

/** Reads every table of many rows, and remembers from which row each part came. */
export function readParts(rows: RowsOf): PlanParts {
  const each = <V>(table: TableOf<never, V>): readonly Read<V>[] =>
    rows(table.table).map((row) => readRow(table, row));
  const [levels, sectors, rounds] = [each(LEVELS), each(SECTORS), each(ROUNDS)];
  const [elements, indicators, sections] = [each(ELEMENTS), each(INDICATORS), each(SECTIONS)];
  const registers = readRegisters(rows("register"));
  const checks = each(CHECKS).flatMap(({ row, value }) => (value === undefined ? [] : [{ row, value }]));
  const assignments = each(ASSIGNMENTS);
  reportTwice(assignments);
  const criteria = each(CRITERIA).flatMap(({ row, value }) => (value === undefined ? [] : [{ row, value }]));
  const reports = each(REPORTS);
  const grades = values(each(GRADES));
  const practice = values(each(PRACTICE));
  const changes = changesOf(values(each(CHANGES)));
  return {
    parts: {
      levels: values(levels),
      sectors: values(sectors),
      rounds: values(rounds),
      elements: values(elements),
      indicators: values(indicators),
      sections: sections.length > 0 ? values(sections) : [onlySection(values(elements), values(indicators))],
      registers: values(registers),
      checks: values(checks),
      assignments: assignments.length > 0 ? values(assignments) : undefined,
      criteria: criteria.length > 0 ? values(criteria) : undefined,
      reports: reports.length > 0 ? values(reports) : undefined,
      grades: grades.length > 0 ? grades : undefined,
      changes: changes.length > 0 ? changes : undefined,
      practice: practice.length > 0 ? practice : undefined,
    },
    where: whereabouts([
      ...coded("level", levels),
      ...coded("sector", sectors),
      ...rounds.map(({ row, value }): Placed => [{ part: "round", code: value.id }, row]),
      ...coded("element", elements),
      ...coded("indicator", indicators),
      ...coded("section", sections),
      ...coded("register", registers),
      ...coded("criterion", criteria),
      ...registers.flatMap(({ value: { code: register }, columns }) =>
        columns.map(({ row, value: { code } }): Placed => [{ part: "column", register, code }, row]),
      ),
      ...checks.map(({ row }, index): Placed => [{ part: "check", index }, row]),
      ...assignments.map(({ row }, index): Placed => [{ part: "assignment", index }, row]),
      ...reports.map(({ row }, index): Placed => [{ part: "report", index }, row]),
      ...rows("plan").map((row): Placed => [{ part: "plan" }, row]),
    ]),
  };
}

const values = <V>(read: readonly Read<V>[]): readonly V[] => read.map(({ value }) => value);

const coded = (
  part: Exclude<PlanPart, "round" | "column">,
  read: readonly Read<{ readonly code: string }>[],
): readonly Placed[] => read.map(({ row, value }) => [{ part, code: value.code }, row]);
