import type { UnitCode } from "../../../model/codes";
import { type Indicator, isFraction, type Plan, roundedDifference } from "../../../model/plan";
import { reportsToScore } from "../../../model/ranking";
import type { Status, Summary } from "../../../model/roll-up";
import type { Unit } from "../../../model/unit";

/** One unit's own figure of an indicator. */
export interface UnitStanding {
  readonly unit: Unit;
  readonly value: number | undefined;
  readonly status: Status;
  /** Whether the unit is asked for it at all, and reported. */
  readonly isAsked: boolean;
}

/** How each unit that reported stands in an indicator. */
export function unitStandings(
  plan: Plan,
  summary: Summary,
): (indicator: Indicator) => readonly UnitStanding[] {
  const reportOf = reportsToScore(plan, summary);
  const reports = summary.units.map((unit) => ({ unit, report: reportOf(unit) }));
  return ({ code }) =>
    reports.flatMap(({ unit, report }) => {
      const own = report?.figureOf(code);
      if (own === undefined) return [];
      const value = own.coverage === "complete" ? figureOf(summary, unit.code, own.indicator) : undefined;
      return [{ unit, value, status: own.status, isAsked: own.coverage !== "not-asked" }];
    });
}

const figureOf = ({ byUnit }: Summary, unit: UnitCode, { code }: Indicator): number | undefined =>
  byUnit.get(unit)?.get(code);

/** The best units named in a sentence; more are only counted. */
const MOST_LEADERS = 3;
/** With those who share the last of these places. */
const MOST_NAMED = 5;

/**
 * Who leads: the units with the highest figures. Where more share the first place than are named, only how many; nobody where
 * fewer than three have a figure, all have the same, or more is not better.
 */
export function leadersOf(
  indicator: Indicator,
  standings: readonly UnitStanding[],
): { readonly named: readonly UnitStanding[]; readonly equal: number } {
  const known = standings.filter(({ value }) => value !== undefined && value > 0);
  if (known.length < MOST_LEADERS || !isMoreBetter(indicator)) return { named: [], equal: 0 };
  const sorted = known.toSorted((left, right) => (right.value ?? 0) - (left.value ?? 0));
  const best = sorted[0]?.value ?? 0;
  const equal = sorted.filter(({ value = 0 }) => roundedDifference(value, best) === 0).length;
  if (equal === known.length) return { named: [], equal: 0 };
  if (equal > MOST_LEADERS) return { named: [], equal };
  const last = sorted[MOST_LEADERS - 1]?.value ?? 0;
  const asGood = sorted.filter(({ value = 0 }) => roundedDifference(value, last) >= 0);
  const better = sorted.filter(({ value = 0 }) => roundedDifference(value, last) > 0);
  return { named: asGood.length > MOST_NAMED ? better : asGood, equal };
}

/** Of a limit less is better, and of an exact number neither. */
function isMoreBetter({ target, aggregation }: Indicator): boolean {
  if (target?.comparator === "at-most" || target?.comparator === "below-base") return false;
  return target?.comparator !== "equal" || (isFraction(aggregation) && target.value > 0);
}
