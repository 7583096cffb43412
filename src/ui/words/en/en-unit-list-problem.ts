import type { UnitListProblem } from "../../../use-cases/units/read-unit-list";

/** What is wrong with a unit list, without a capital or a full stop: one of several. */
export function enUnitListProblem(problem: UnitListProblem): string {
  switch (problem.kind) {
    case "missing-column":
      return `the heading line has no column "${problem.column}"`;
    case "blank-cell":
      return `line ${String(problem.line)}: column "${problem.column}" is empty`;
    case "duplicate-code":
      return `line ${String(problem.line)}: code "${problem.code}" is already in a line above`;
    case "unknown-level":
      return `line ${String(problem.line)}: the plan has no level "${problem.found}"`;
    case "unknown-sector":
      return `line ${String(problem.line)}: the plan has no sector "${problem.found}"`;
    case "no-single-office":
      return `all units must report to one known office (column parent); there are: ${problem.parents.join(", ") || "none"}`;
  }
}
