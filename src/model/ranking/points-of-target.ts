import { figureTraits } from "../plan/aggregation-traits";
import type { CriterionOf } from "../plan/criterion";
import { isFixed, isRange, isTrend, roundedDifference, TARGET_TRAITS, type Target } from "../plan/target";
import { hundredths } from "./places";
import type { CriterionPoints, NextPoint } from "./ranking";
import type { UnitFigure } from "./report-to-score";

/** Returns the points for how far a unit's figure reaches its target. */
export function pointsOfTarget(
  criterion: CriterionOf<"achievement"> | CriterionOf<"attainment">,
  unitFigure: UnitFigure | undefined,
): CriterionPoints {
  const wanted = unitFigure && wantedOf(unitFigure);
  const head = { criterion: criterion.code, figure: unitFigure?.figure, wanted };
  if (unitFigure === undefined || unitFigure.coverage === "partial" || unitFigure.coverage === "none") {
    return { ...head, state: "unanswered", points: 0 };
  }
  // A unit with nothing to measure or reach is not penalised.
  if (
    unitFigure.coverage === "not-asked" ||
    unitFigure.status === "insufficient-data" ||
    unitFigure.status === "impossible"
  ) {
    return {
      ...head,
      state: unitFigure.coverage === "not-asked" || wanted === 0 ? "not-asked" : "unanswered",
      points: 0,
    };
  }
  const isReached = unitFigure.status === "met" || unitFigure.status === "exceeded";
  const most =
    criterion.kind === "achievement" && hasSurplus(unitFigure.indicator.target)
      ? (criterion.most ?? criterion.points)
      : criterion.points;
  const share = isRising(unitFigure.indicator.target) ? (unitFigure.achieved ?? 0) : 0;
  const points =
    criterion.kind === "attainment"
      ? isReached
        ? criterion.points
        : 0
      : Math.min(most, criterion.points * (isReached ? Math.max(1, share) : Math.max(0, share)));
  const shown = hundredths(points);
  const next = nextPoint(criterion, unitFigure, { points: shown, most, isReached, wanted });
  return { ...head, state: "counted", points: shown, next };
}

interface Reached {
  readonly points: number;
  readonly most: number;
  readonly isReached: boolean;
  readonly wanted: number | undefined;
}

/** Points are rounded to hundredths, so half a hundredth less is enough. */
const HALF = 0.005;

function nextPoint(
  { kind, points: full }: CriterionOf<"achievement"> | CriterionOf<"attainment">,
  unitFigure: UnitFigure,
  { points, most, isReached, wanted }: Reached,
): NextPoint | undefined {
  if (wanted === undefined || hundredths(most - points) <= 0) return undefined;
  const isByShare = kind === "achievement" && isRising(unitFigure.indicator.target);
  if (!isByShare) {
    if (isReached) return undefined;
    return { points: hundredths(full - points), ...needed(unitFigure, wanted) };
  }
  const left = hundredths(Math.min(1, most - points));
  return { points: left, ...needed(unitFigure, (wanted * (points + left - HALF)) / full) };
}

/** Returns the figure that is needed, and the increase if the denominator stays. Counts are whole. */
function needed({ figure, indicator }: UnitFigure, least: number): Pick<NextPoint, "figure" | "more"> {
  const { value, numerator, denominator } = figure;
  const now = numerator ?? value;
  if (now === undefined) return { figure: least, more: undefined };
  const amount = denominator === undefined ? least : least * denominator;
  const whole = wholeFor(indicator.target, tidy(amount), now);
  const more = whole - now;
  const reached =
    denominator === undefined || figureTraits(indicator).talliesUnits ? whole : whole / denominator;
  return { figure: reached, more };
}

/** A trend must go beyond its base; nothing goes below 0. */
function wholeFor(target: Target | undefined, amount: number, now: number): number {
  if (isTrend(target))
    return TARGET_TRAITS[target.comparator].isMinimum
      ? Math.floor(amount) + 1
      : Math.max(0, Math.ceil(amount) - 1);
  return amount > now ? Math.ceil(amount) : Math.floor(amount);
}

/** Removes binary rounding errors, which would turn 3 into 4. */
const tidy = (amount: number): number => Number(amount.toPrecision(12));

/** Returns whether a larger figure comes closer to the target. */
function isRising(target: Target | undefined): boolean {
  switch (target?.comparator) {
    case "at-least":
    case "between":
    case "reference":
      return true;
    case "equal":
      return target.value > 0;
    case "at-most":
    case "above-base":
    case "below-base":
    case undefined:
      return false;
  }
}

/** Returns whether exceeding the target earns more; not for an exact number or a range. */
const hasSurplus = (target: Target | undefined): boolean =>
  target !== undefined && !isTrend(target) && !TARGET_TRAITS[target.comparator].isMaximum;

/**
 * Returns the figure that reaches the target: the nearer end of a range; for a value for each unit, all
 * units.
 */
function wantedOf({ indicator: { target }, against, figure }: UnitFigure): number | undefined {
  if (target === undefined) return undefined;
  if (isFixed(target)) return target.perUnitOf === undefined ? target.value : 1;
  if (!isRange(target)) return against;
  return roundedDifference(figure.value ?? 0, target.to) > 0 ? target.to : target.from;
}
