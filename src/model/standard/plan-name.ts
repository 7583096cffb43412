import { planId, type IndicatorCode, type PlanId, type RoundId } from "../codes";
import { parsePeriod, periodText, type Period } from "./period";
import type { StandardTemplate } from "../plan/standard-template";

/** Target values as fractions. An indicator without one is counted but not judged. */
export type NamedTargets = ReadonlyMap<IndicatorCode, number>;

/** Parsed id of a plan made from a template. */
export interface PlanName {
  readonly template: PlanId;
  readonly period: Period;
  /** In the template's order; trailing targets may be missing. */
  readonly targets: readonly (number | undefined)[];
}

const NOT_NAMED = "x";
/** Codes contain no comma or point: 72,5 % is written "72-5". */
const PERCENT = /^\d{1,4}(?:-\d{1,4})?$/;

/**
 * Returns the id "thoa-uoc_2026-Q_70": template, period, and the targets in percent in the template's order.
 */
export function planName(
  { id, targets: asked }: StandardTemplate,
  period: Period,
  targets: NamedTargets,
): PlanId {
  const values = asked.map(({ indicator }) => percentText(targets.get(indicator)));
  const last = values.findLastIndex((value) => value !== NOT_NAMED);
  return planId([id, periodText(period), ...values.slice(0, last + 1)].join("_"));
}

/** Parses such an id; undefined for other plans. */
export function readPlanName(id: PlanId): PlanName | undefined {
  const [template = "", periodPart = "", ...values] = id.split("_");
  const period = parsePeriod(periodPart);
  if (period === undefined || !values.every((value) => value === NOT_NAMED || PERCENT.test(value)))
    return undefined;
  const targets = values.map((value) =>
    value === NOT_NAMED ? undefined : Number(value.replace("-", ".")) / 100,
  );
  return { template: planId(template), period, targets };
}

/**
 * Returns whether two plans have the same forms: the same plan, or the same template and period with any
 * targets.
 */
export function hasSameForm(one: PlanId, other: PlanId): boolean {
  if (one === other) return true;
  const [a, b] = [readPlanName(one), readPlanName(other)];
  if (a === undefined || b === undefined) return false;
  return a.template === b.template && periodText(a.period) === periodText(b.period);
}

/** Formats a fraction in percent, without binary rounding errors: 0.07 is 7. Range: 0 to 9999,9999. */
const percentText = (fraction: number | undefined): string =>
  fraction === undefined ? NOT_NAMED : String(Number((fraction * 100).toFixed(4))).replace(".", "-");

/**
 * By what files of a round are named: of a plan made of a template by the template alone, for the round says
 * the period.
 */
export const planAndRound = ({ id }: { readonly id: PlanId }, round: RoundId): string =>
  `${readPlanName(id)?.template ?? id}_${round}`;
