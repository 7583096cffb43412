import type { Indicator } from "./indicator";
import type { IndicatorFigure } from "./indicator-value";
import type { Status } from "./summary";
import { meets, type Target } from "./target";

/** Whether an indicator reaches its target, and how much of it. */
export interface Judgement {
  readonly status: Status;
  readonly achieved: number | undefined;
}

/**
 * Holds a figure against the indicator's target. "Vượt" is strictly above it, "đạt" is exactly on it, for "at least" and
 * for "equal" alike. Some units' halves of a figure (`isPartial`) show what is achieved so far, but are no basis to judge.
 */
export function judge(indicator: Indicator, figure: IndicatorFigure, isPartial: boolean): Judgement {
  const { target } = indicator;
  if (target === undefined) return { status: "not-judged", achieved: undefined };
  const judgement =
    target.perUnitOf === undefined ? judgeTotal(indicator, target, figure) : judgePerUnit(target, figure);
  return isPartial ? { ...judgement, status: "insufficient-data" } : judgement;
}

const UNKNOWN: Judgement = { status: "insufficient-data", achieved: undefined };

function judgeTotal(indicator: Indicator, target: Target, { value }: IndicatorFigure): Judgement {
  if (value === undefined) return UNKNOWN;
  const status = compare(value, target.value);
  return {
    // More than all units is not possible; faulty figures must not look like a success.
    status: status === "exceeded" && isShareOfAll(indicator, target) ? "met" : status,
    achieved: target.value === 0 ? undefined : value / target.value,
  };
}

/** Every unit has to reach the value by itself: what one has too many does not help another. */
function judgePerUnit(target: Target, { value, numerator, denominator }: IndicatorFigure): Judgement {
  if (value === undefined || numerator === undefined || denominator === undefined) return UNKNOWN;
  if (denominator <= 0) return UNKNOWN;
  const achieved = numerator / denominator;
  if (numerator < denominator) return { status: "not-met", achieved };
  const isAbove = compare(value, target.value * denominator) === "exceeded";
  return { status: isAbove ? "exceeded" : "met", achieved };
}

function compare(value: number, target: number): "exceeded" | "met" | "not-met" {
  if (meets("equal", value, target)) return "met";
  return value > target ? "exceeded" : "not-met";
}

const isShareOfAll = ({ aggregation }: Indicator, target: Target): boolean =>
  aggregation.kind === "share-of-units" && meets("at-least", target.value, 1);
