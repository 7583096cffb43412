import type { Indicator } from "./indicator";
import type { Round } from "./round";
import { isFixed, isRange } from "./target";

/**
 * Returns whether the target is our reading, because the document names no number: a duty ("tổ chức sơ kết"),
 * a trend, a number of another document.
 */
export function isTargetInferred({ target, inferred }: Indicator): boolean {
  if (target === undefined || inferred === undefined) return false;
  return isFixed(target) ? target.isDuty === true : !isRange(target);
}

/**
 * Returns whether any day of the round or any target is our reading, so that a sheet must explain the sign.
 */
export const isAnythingInferred = (
  { isPeriodInferred, sprint }: Round,
  indicators: readonly Indicator[],
): boolean => isPeriodInferred === true || sprint?.isInferred === true || indicators.some(isTargetInferred);
