import { elementCode } from "../../../domain/codes";
import type { PlanChange } from "../../../domain/plan/plan-change";
import { readCode, reportUnknown } from "./read-code";
import { readWhole } from "./read-number";
import type { ReadingLog } from "./reading-log";
import type { SourceRow } from "./source-row";

/** The rows of the table of changes, one change a version, in the order in which the versions first appear. */
export function readChanges(log: ReadingLog, sources: readonly SourceRow<"change">[]): readonly PlanChange[] {
  const changes = new Map<number, PlanChange>();
  for (const source of sources) {
    const before = log.problems.length;
    const version = readWhole(log, source, "VERSION", 1);
    if (version === undefined) {
      if (log.problems.length === before) log.report(source, "VERSION", { kind: "missing-value" });
      continue;
    }
    const change: PlanChange = changes.get(version) ?? { version, added: [], renamed: [], removed: [] };
    changes.set(version, withRow(log, source, change));
  }
  return [...changes.values()];
}

/** Without an old code a row is new, without a new one it is gone. */
function withRow(log: ReadingLog, source: SourceRow<"change">, change: PlanChange): PlanChange {
  // The old code is none of the plan any more, so no spelling of the plan can be meant.
  const from = readCode(log, source, "OLD_CODE", "section");
  const to = readCode(log, source, "NEW_CODE", "element");
  if (to !== undefined) reportUnknown(log, source, "NEW_CODE", "element", to);
  if (from === undefined) {
    return to === undefined ? change : { ...change, added: [...change.added, elementCode(to)] };
  }
  return to === undefined
    ? { ...change, removed: [...change.removed, elementCode(from)] }
    : { ...change, renamed: [...change.renamed, { from: elementCode(from), to: elementCode(to) }] };
}
