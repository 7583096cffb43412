import type { UnitCode } from "../../domain/codes";
import type { Summary } from "../../domain/summary";
import type { Filing } from "../words/status-words";

/** Whether a unit has sent its report, and when; a file that carries no time of saving is neither on time nor late. */
export function filingOf(unit: UnitCode, summary: Summary): Filing {
  const submissions = summary.submissions.get(unit);
  if (submissions === undefined) return "missing";
  const { late, incomplete } = summary.completeness;
  if (incomplete.some((each) => each.unit === unit)) return "incomplete";
  if (late.includes(unit)) return "late";
  return submissions.some(({ savedAt }) => savedAt === undefined) ? "undated" : "on-time";
}
