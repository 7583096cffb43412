import type { UnitCode } from "../../domain/codes";
import type { Summary } from "../../domain/summary";
import type { Filing } from "../words/status-words";

/** Whether a unit has sent its report, and when; a file that carries no time of saving is neither on time nor late. */
export function filingOf(unit: UnitCode, summary: Summary): Filing {
  const submission = summary.submissions.get(unit);
  if (submission === undefined) return "missing";
  if (summary.completeness.late.includes(unit)) return "late";
  return submission.savedAt === undefined ? "undated" : "on-time";
}
