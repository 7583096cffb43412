import type { Assignment } from "../../../domain/plan/assignment";
import { elementCode, roundId, unitCode } from "../../../domain/codes";
import { readCode, readNeededCode, reportUnknown } from "./read-code";
import { readNumber } from "./read-number";
import { whereSaid } from "./read-text";
import type { ReadingLog } from "./reading-log";
import type { SourceRow, Sourced } from "./source-row";

type AssignmentSource = SourceRow<"assignment">;

/** The rows of the table of assignments. `knowsUnits`: the workbook lists the units, so that an unknown one is a mistake. */
export function readAssignments(
  log: ReadingLog,
  sources: readonly AssignmentSource[],
  knowsUnits: boolean,
): readonly Sourced<"assignment", Assignment>[] {
  const seen = new Set<string>();
  return sources.map((source) => {
    const value = readAssignment(log, source);
    const { unit, element, round } = value;
    if (knowsUnits) reportUnknown(log, source, "UNIT", "unit", unit);
    const key = JSON.stringify([unit, element, round]);
    if (seen.has(key)) log.report(source, "VALUE", { kind: "duplicate-assignment" });
    seen.add(key);
    return { source, value };
  });
}

function readAssignment(log: ReadingLog, source: AssignmentSource): Assignment {
  const before = log.problems.length;
  const value = readNumber(log, source, "VALUE");
  if (value === undefined && log.problems.length === before) {
    log.report(source, "VALUE", { kind: "missing-value" });
  }
  return {
    unit: unitCode(readNeededCode(log, source, "UNIT", "unit")),
    element: elementCode(readNeededCode(log, source, "ELEMENT", "element")),
    ...whereSaid(readCode(log, source, "ROUND", "round"), (round) => ({ round: roundId(round) })),
    value: value ?? 0,
  };
}
