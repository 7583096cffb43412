import type { Indicator } from "./indicator";
import type { Round } from "./round";
import { isFixed } from "./target";

/**
 * Whether the document names no number, so that what the indicator is held against is our reading of it: a duty ("tổ chức sơ kết"),
 * a trend, a number of another document.
 */
export function isTargetInferred({ target, inferred }: Indicator): boolean {
  if (target === undefined || inferred === undefined) return false;
  if (target.comparator === "between") return false;
  return !isFixed(target) || target.isDuty === true;
}

/** Whether days of the round or one of the targets are our reading, so that a sheet has to say what the sign means. */
export const isAnythingInferred = (
  { isPeriodInferred, sprint }: Round,
  indicators: readonly Indicator[],
): boolean => isPeriodInferred === true || sprint?.isInferred === true || indicators.some(isTargetInferred);
