import { VALUE_TRAITS } from "../plan/value-type";
import type { ElementCode } from "../codes";
import type { IndicatorFigure } from "./amount-figure";
import { rowsByElement } from "../form/rows-by-element";
import type { Template } from "../form/template";
import { figureParts } from "../plan/figure-parts";
import { onlyGrows } from "./open-judgement";
import type { Indicator } from "../plan/indicator";
import type { Plan } from "../plan/plan";
import { isBan, isFixed, isRange, meets, TARGET_TRAITS } from "../plan/target";
import type { Status } from "./summary";

export interface ProvisionalBasis {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly figure: IndicatorFigure;
  readonly status: Status;
  /** Forms of the units that have not answered the indicator. */
  readonly missing: readonly Template[];
  /** How many of their units the denominator already includes. */
  readonly countedSilent: number;
  /** Units that lack reports of other rounds of a review or of their own units. */
  readonly lacking: number;
  /** Judges a figure. */
  readonly statusOf: (figure: IndicatorFigure) => Status;
}

/**
 * Returns whether missing reports can still change a figure's status. Final are growing counts above their
 * target, a duty of every unit that one unit has missed, and a share that stays on the same side whatever the
 * missing units answer.
 */
export function isProvisional(basis: ProvisionalBasis): boolean {
  const { plan, indicator, status, missing, lacking } = basis;
  switch (status) {
    case "in-progress":
    case "insufficient-data":
    case "impossible":
    case "not-judged":
      return false;
    case "exceeded":
    case "met":
    case "nearly-met":
    case "outside":
    case "not-met":
      if (missing.length + lacking === 0) return false;
      return !isSettled(basis) || (lacking > 0 && !onlyGrows(indicator, plan));
  }
}

function isSettled(basis: ProvisionalBasis): boolean {
  const { indicator, plan, status } = basis;
  switch (indicator.aggregation.kind) {
    case "sum":
    case "list":
      return isFixedOrRange(indicator) && isPassed(status, indicator) && !canFall(indicator, plan);
    case "per-unit":
      return status === "not-met" && plan.nearlyFrom === undefined && isAtLeast(indicator);
    case "share-of-units":
      return isBeyondReach(basis) || staysWithin(basis);
    case "ratio":
      return staysWithin(basis);
    case "percent-of-plan":
    case "average":
    case "mean":
      return false;
  }
}

const isFixedOrRange = ({ target }: Indicator): boolean => isFixed(target) || isRange(target);

const isAtLeast = ({ target }: Indicator): boolean =>
  isFixed(target) && TARGET_TRAITS[target.comparator].isMinimum;

/** A sum over units can only move further: beyond the target or a limit. */
const isPassed = (status: Status, { target }: Indicator): boolean =>
  status === "exceeded" || status === "outside" || (status === "not-met" && isFixed(target) && isBan(target));

/** Returns whether a sum has a term that may be negative, such as net growth. */
function canFall(indicator: Indicator, plan: Plan): boolean {
  const parts = figureParts(indicator.aggregation, plan);
  const codes = new Set(parts.kind === "sum" ? parts.of : []);
  return plan.elements.some(
    ({ code, derived }) =>
      codes.has(code) && derived?.by.kind === "combination" && derived.by.minus.length > 0,
  );
}

/** All units had to do it, and one reported that it did not. */
const isBeyondReach = ({ plan, indicator, figure, status, countedSilent }: ProvisionalBasis): boolean =>
  status === "not-met" &&
  countedSilent === 0 &&
  plan.nearlyFrom === undefined &&
  isFixed(indicator.target) &&
  meets("at-least", indicator.target.value, 1) &&
  (figure.numerator ?? 0) < (figure.denominator ?? 0);

/**
 * Returns whether a share is judged alike with none and with all of the missing units. Known only if each
 * counts itself in the denominator and answers yes or no in the numerator.
 */
function staysWithin({
  plan,
  indicator,
  figure,
  status,
  missing,
  countedSilent,
  statusOf,
}: ProvisionalBasis): boolean {
  const parts = figureParts(indicator.aggregation, plan);
  const { numerator, denominator } = figure;
  if (parts.kind !== "quotient" || numerator === undefined || denominator === undefined) return false;
  if (!isFixed(indicator.target)) return false;
  const asked = new Set(parts.numerator);
  if (plan.elements.some(({ code, type }) => asked.has(code) && !VALUE_TRAITS[type].countsUnits))
    return false;
  let more = 0;
  for (const template of missing) {
    const own = unitsIn(template, parts.denominator);
    if (own === undefined) return false;
    more += own;
  }
  const statusWith = (yes: number): Status => {
    const all = { numerator: numerator + yes, denominator: denominator + more - countedSilent };
    return statusOf({ value: all.numerator / all.denominator, ...all });
  };
  return statusWith(0) === status && statusWith(more) === status;
}

/** Returns how many units a missing unit will count; undefined if it types the number. */
export function unitsIn(template: Template, codes: readonly ElementCode[]): number | undefined {
  const rows = rowsByElement(template);
  let units = 0;
  for (const code of codes) {
    const row = rows.get(code);
    if (row === undefined || row.state === "not-applicable") continue;
    if (row.state !== "calculated" || row.element.derived?.by.kind !== "one") return undefined;
    units += 1;
  }
  return units;
}
