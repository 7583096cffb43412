import { figureTraits } from "../plan/aggregation-traits";
import type { Indicator } from "../plan/indicator";
import type { IndicatorFigure } from "./amount-figure";
import type { OpenJudgement, Status } from "./summary";
import {
  isBan,
  meets,
  roundedDifference,
  TARGET_TRAITS,
  type FixedTarget,
  type RangeTarget,
  type Target,
} from "../plan/target";

/** Whether an indicator reaches its target, and to what extent. */
export interface Judgement {
  readonly status: Status;
  readonly achieved: number | undefined;
}

/** What a judgement depends on besides the figure. */
export interface JudgingBasis {
  /**
   * The number the target is calculated from (see targetFigure); undefined if the plan states it or it is
   * unknown.
   */
  readonly against: number | undefined;
  /** Some units gave only a part of what is needed: the figure is shown, but not judged. */
  readonly isPartial: boolean;
  /** A part of some unit is more than its whole. */
  readonly isImpossible?: boolean;
  readonly open: OpenJudgement;
  /** Share of the target that counts as "gần đạt". */
  readonly nearlyFrom?: number;
}

/**
 * `below`: short of the target, but on the way to it. `outside`: more than the plan wants, where more is not
 * better.
 */
type Verdict = "exceeded" | "met" | "below" | "outside" | "not-met" | "insufficient-data";

interface ComparedFigure {
  readonly verdict: Verdict;
  readonly achieved: number | undefined;
}

const UNKNOWN: ComparedFigure = { verdict: "insufficient-data", achieved: undefined };

/**
 * Compares a figure with the indicator's target. Exactly on it is "đạt"; above it, "at least" is "vượt",
 * while a plain number ("cử 01 đội") and a range ("từ 1 - 2 đơn vị") are left; a limit or a trend is met or
 * not. A shortfall is "đang thực hiện" until the deadline has passed.
 */
export function judge(indicator: Indicator, figure: IndicatorFigure, basis: JudgingBasis): Judgement {
  const { target } = indicator;
  if (target === undefined) return { status: "not-judged", achieved: undefined };
  const { verdict, achieved } = compare(target, figure, basis.against);
  if (basis.isPartial) return { status: "insufficient-data", achieved };
  const isImpossible = basis.isImpossible === true || isOverWhole(indicator, figure.value);
  return { status: isImpossible ? "impossible" : statusOf(verdict, achieved, basis), achieved };
}

/** Returns whether a share is above 100%; a part of a plan may be. */
export const isOverWhole = (indicator: Indicator, value: number | undefined): boolean =>
  figureTraits(indicator).isShare && value !== undefined && !meets("at-most", value, 1);

function statusOf(
  verdict: Verdict,
  achieved: number | undefined,
  { open, nearlyFrom = Infinity }: JudgingBasis,
): Status {
  if (verdict === "not-met" || verdict === "outside") return open.breach ?? verdict;
  if (verdict !== "below") return verdict;
  if (open.shortfall !== undefined) return open.shortfall;
  return meets("at-least", achieved ?? 0, nearlyFrom) ? "nearly-met" : "not-met";
}

function compare(target: Target, figure: IndicatorFigure, against: number | undefined): ComparedFigure {
  const { value } = figure;
  if (value === undefined) return UNKNOWN;
  switch (target.comparator) {
    case "at-least":
    case "at-most":
    case "equal":
      return target.perUnitOf === undefined
        ? compareFixed(target, value)
        : comparePerUnit(target, value, figure);
    case "between":
      return compareRange(target, value);
    case "reference":
      return against === undefined || against <= 0 ? UNKNOWN : compareRising(value, against);
    case "above-base":
      return against === undefined ? UNKNOWN : compareRise(value, against);
    case "below-base":
      return against === undefined ? UNKNOWN : compareFall(value, against);
  }
}

function compareFixed(target: FixedTarget, value: number): ComparedFigure {
  const { comparator, value: wanted } = target;
  if (isBan(target)) {
    const isKept = meets(comparator, value, wanted);
    return { verdict: isKept ? "met" : "not-met", achieved: undefined };
  }
  const compared = compareRising(value, wanted);
  return compared.verdict === "exceeded" && TARGET_TRAITS[comparator].isMaximum
    ? { ...compared, verdict: "outside" }
    : compared;
}

function compareRising(value: number, wanted: number): ComparedFigure {
  const above = roundedDifference(value, wanted);
  return { verdict: above > 0 ? "exceeded" : above === 0 ? "met" : "below", achieved: value / wanted };
}

function compareRange({ from, to }: RangeTarget, value: number): ComparedFigure {
  if (roundedDifference(value, from) < 0) return compareRising(value, from);
  return roundedDifference(value, to) > 0
    ? { verdict: "outside", achieved: value / to }
    : { verdict: "met", achieved: 1 };
}

/** A rise may still come. */
const compareRise = (value: number, base: number): ComparedFigure => ({
  verdict: roundedDifference(value, base) > 0 ? "met" : "below",
  achieved: base > 0 ? value / base : undefined,
});

/**
 * A fall that did not come is already missed. Like a limit it has no percentage: 0% would be beside "đạt".
 */
const compareFall = (value: number, base: number): ComparedFigure => ({
  verdict: roundedDifference(value, base) < 0 || (value <= 0 && base <= 0) ? "met" : "not-met",
  achieved: undefined,
});

/**
 * Every unit has to reach the value; one unit's surplus does not count for another. Only a single unit is
 * known to have left it.
 */
function comparePerUnit(
  target: FixedTarget,
  value: number,
  { numerator, denominator }: IndicatorFigure,
): ComparedFigure {
  if (numerator === undefined || denominator === undefined || denominator <= 0) return UNKNOWN;
  const achieved = numerator / denominator;
  const isAbove = roundedDifference(value, target.value * denominator) > 0;
  if (numerator < denominator)
    return { verdict: isAbove && denominator === 1 ? "outside" : "below", achieved };
  // Every unit reaches its part: shows the surplus, not 100% beside "vượt".
  if (!isAbove) return { verdict: "met", achieved };
  const wanted = target.value * denominator;
  return { verdict: "exceeded", achieved: wanted > 0 ? value / wanted : achieved };
}
