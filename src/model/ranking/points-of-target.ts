import type { CriterionOf } from "../plan/criterion";
import { difference, isFixed, type Target } from "../plan/target";
import { hundredths } from "./places";
import type { CriterionPoints, NextPoint } from "./ranking";
import type { OwnFigure } from "./report-to-score";

/** Points for how far a unit's own figure reaches its target. */
export function pointsOfTarget(
  criterion: CriterionOf<"achievement"> | CriterionOf<"attainment">,
  own: OwnFigure | undefined,
): CriterionPoints {
  const wanted = own && wantedOf(own);
  const head = { criterion: criterion.code, figure: own?.figure, wanted };
  if (own === undefined || own.coverage === "partial" || own.coverage === "none") {
    return { ...head, state: "unanswered", points: 0 };
  }
  // Without anything to measure or to reach there is nothing to be bad at.
  if (own.coverage === "not-asked" || own.status === "insufficient-data" || own.status === "impossible") {
    return {
      ...head,
      state: own.coverage === "not-asked" || wanted === 0 ? "not-asked" : "unanswered",
      points: 0,
    };
  }
  const isReached = own.status === "met" || own.status === "exceeded";
  const most =
    criterion.kind === "achievement" && hasSurplus(own.indicator.target)
      ? (criterion.most ?? criterion.points)
      : criterion.points;
  const share = isRising(own.indicator.target) ? (own.achieved ?? 0) : 0;
  const points =
    criterion.kind === "attainment"
      ? isReached
        ? criterion.points
        : 0
      : Math.min(most, criterion.points * (isReached ? Math.max(1, share) : Math.max(0, share)));
  const shown = hundredths(points);
  const next = nextPoint(criterion, own, { points: shown, most, isReached, wanted });
  return { ...head, state: "counted", points: shown, next };
}

interface Reached {
  readonly points: number;
  readonly most: number;
  readonly isReached: boolean;
  readonly wanted: number | undefined;
}

/** Points are rounded to hundredths: from half a one below on they are given. */
const HALF = 0.005;

function nextPoint(
  { kind, points: full }: CriterionOf<"achievement"> | CriterionOf<"attainment">,
  own: OwnFigure,
  { points, most, isReached, wanted }: Reached,
): NextPoint | undefined {
  if (wanted === undefined || hundredths(most - points) <= 0) return undefined;
  const isByShare = kind === "achievement" && isRising(own.indicator.target);
  if (!isByShare) {
    if (isReached) return undefined;
    return { points: hundredths(full - points), ...needed(own, wanted) };
  }
  const left = hundredths(Math.min(1, most - points));
  return { points: left, ...needed(own, (wanted * (points + left - HALF)) / full) };
}

/** What the figure must be, and what that takes while the denominator stays. Counts are whole. */
function needed({ figure, indicator }: OwnFigure, least: number): Pick<NextPoint, "figure" | "more"> {
  const { value, numerator, denominator } = figure;
  const isTally = indicator.aggregation.kind === "per-unit";
  const now = numerator ?? value;
  if (now === undefined) return { figure: least, more: undefined };
  const amount = denominator === undefined ? least : least * denominator;
  const whole = wholeFor(indicator.target, tidy(amount), now);
  const more = whole - now;
  const reached = denominator === undefined || isTally ? whole : whole / denominator;
  return { figure: reached, more };
}

/** A trend is kept only beyond its base; below nothing there is nothing. */
function wholeFor(target: Target | undefined, amount: number, now: number): number {
  if (target?.comparator === "above-base") return Math.floor(amount) + 1;
  if (target?.comparator === "below-base") return Math.max(0, Math.ceil(amount) - 1);
  return amount > now ? Math.ceil(amount) : Math.floor(amount);
}

/** Without the dust of binary fractions, which would make 3 into 4. */
const tidy = (amount: number): number => Number(amount.toPrecision(12));

/** Targets that one comes nearer to by having more. */
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

/** Targets beyond which more is still better; of an exact number and of a range it is not. */
const hasSurplus = (target: Target | undefined): boolean =>
  target?.comparator === "at-least" || target?.comparator === "reference";

/** The figure from which on the target is reached, the nearer end of a range; of a value meant for each unit, all units. */
function wantedOf({ indicator: { target }, against, figure }: OwnFigure): number | undefined {
  if (target === undefined) return undefined;
  if (isFixed(target)) return target.perUnitOf === undefined ? target.value : 1;
  if (target.comparator !== "between") return against;
  return difference(figure.value ?? 0, target.to) > 0 ? target.to : target.from;
}
