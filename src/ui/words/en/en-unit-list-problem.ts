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
    case "not-a-day":
      return `line ${String(problem.line)}: "${problem.found}" is no day (write day/month/year)`;
    case "ends-before-it-begins":
      return `line ${String(problem.line)}: the last day is before the first`;
    case "successor-without-end":
      return `line ${String(problem.line)}: there is a successor, but no last day`;
    case "unknown-successor":
      return `line ${String(problem.line)}: the successor "${problem.found}" is not on the list`;
    case "own-successor":
      return `line ${String(problem.line)}: the successors lead back to the unit`;
    case "no-single-office":
      return `all units must report to one known office (column parent); there are: ${problem.parents.join(", ") || "none"}`;
  }
}
