import type { Plan } from "../../../domain/plan/plan";
import type { PlanPlace } from "../../../domain/plan-problems/plan-problem";
import type { PlanTable } from "../plan-tables";
import { onlySection } from "./only-section";
import type { PlanSources } from "./plan-sources";
import { readAssignments } from "./read-assignment";
import { readChanges } from "./read-changes";
import { readCheck } from "./read-check";
import { readElement } from "./read-element";
import { readLevel, readRound, readSection, readSector } from "./read-frame";
import { readIndicator } from "./read-indicator";
import { readRegisters } from "./read-registers";
import type { ReadingLog } from "./reading-log";
import type { SourceRow, Sourced } from "./source-row";
import { whereabouts, type Whereabouts } from "./whereabouts";

/** The parts of a plan that stand in tables of many rows. */
export interface PlanParts {
  readonly parts: Pick<
    Plan,
    | "levels"
    | "sectors"
    | "rounds"
    | "elements"
    | "indicators"
    | "sections"
    | "registers"
    | "checks"
    | "assignments"
    | "changes"
  >;
  readonly where: Whereabouts;
}

type Placed = readonly [PlanPlace, SourceRow];

/** Reads every table of many rows, and remembers from which row each part came. */
export function readParts(log: ReadingLog, { rows }: PlanSources): PlanParts {
  const each = <T extends PlanTable, V>(table: T, read: (log: ReadingLog, source: SourceRow<T>) => V) =>
    rows(table).map((source): Sourced<T, V> => ({ source, value: read(log, source) }));
  const levels = each("level", readLevel);
  const sectors = each("sector", readSector);
  const rounds = each("round", readRound);
  const allRounds = values(rounds).map(({ id }) => id);
  const elements = each("element", readElement);
  const indicators = each("indicator", (_log, source) => readIndicator(log, source, allRounds));
  const sections = each("section", readSection);
  const registers = readRegisters(log, rows("register"), allRounds);
  const checks = each("check", readCheck).flatMap(({ source, value }) =>
    value === undefined ? [] : [{ source, value }],
  );
  const assignments = readAssignments(log, rows("assignment"), rows("unit").length > 0);
  const changes = readChanges(log, rows("change"));
  return {
    parts: {
      levels: values(levels),
      sectors: values(sectors),
      rounds: values(rounds),
      elements: values(elements),
      indicators: values(indicators),
      sections: sections.length > 0 ? values(sections) : onlySection(values(elements), values(indicators)),
      registers: values(registers),
      checks: values(checks),
      ...(assignments.length > 0 && { assignments: values(assignments) }),
      ...(changes.length > 0 && { changes }),
    },
    where: whereabouts([
      ...coded("level", levels),
      ...coded("sector", sectors),
      ...rounds.map(({ source, value }): Placed => [{ part: "round", code: value.id }, source]),
      ...coded("element", elements),
      ...coded("indicator", indicators),
      ...coded("section", sections),
      ...coded("register", registers),
      ...registers.flatMap(({ value: register, columns }) =>
        columns.map(({ source, value }): Placed => [
          { part: "column", register: register.code, code: value.code },
          source,
        ]),
      ),
      ...checks.map(({ source }, index): Placed => [{ part: "check", index }, source]),
      ...assignments.map(({ source }, index): Placed => [{ part: "assignment", index }, source]),
      ...rows("plan").map((source): Placed => [{ part: "plan" }, source]),
    ]),
  };
}

const values = <V>(read: readonly { readonly value: V }[]): readonly V[] => read.map(({ value }) => value);

const coded = (
  part: "level" | "sector" | "element" | "indicator" | "section" | "register",
  read: readonly Sourced<PlanTable, { readonly code: string }>[],
): readonly Placed[] => read.map(({ source, value }) => [{ part, code: value.code }, source]);
