import type { IndicatorCode, UnitCode } from "../codes";
import { isFraction } from "../plan/aggregation-traits";
import type { Indicator } from "../plan/indicator";
import type { Plan } from "../plan/plan";
import { roundedDifference } from "../plan/target";
import { templateFor } from "../form/template";
import { reportsToScore } from "../ranking/report-to-score";
import { indicatorCoverage } from "../roll-up/indicator-coverage";
import type { Status, Summary } from "../roll-up/summary";
import type { Unit } from "../unit/unit";

/** One unit's own figure of an indicator. */
export interface UnitStanding {
  readonly unit: Unit;
  /** Undefined where the unit has not reported it, or not all of it. */
  readonly value: number | undefined;
  /** As if it were the only unit; undefined of one that has not reported. */
  readonly status: Status | undefined;
}

/** How the units that are asked for an indicator stand in it, in their order. */
export function unitStandings(
  plan: Plan,
  summary: Summary,
): (indicator: Indicator) => readonly UnitStanding[] {
  const reportOf = reportsToScore(plan, summary);
  const units = summary.units.map((unit) => ({
    unit,
    report: reportOf(unit),
    template: templateFor(plan, summary.round, unit),
  }));
  return (indicator) => {
    const coverageOf = indicatorCoverage(plan, indicator);
    return units.flatMap(({ unit, report, template }): readonly UnitStanding[] => {
      const own = report?.figureOf(indicator.code);
      if (own === undefined)
        return coverageOf({ unit, template }).whole === "not-asked"
          ? []
          : [{ unit, value: undefined, status: undefined }];
      if (own.coverage === "not-asked") return [];
      const value = own.coverage === "complete" ? figureOf(summary, unit.code, indicator.code) : undefined;
      return [{ unit, value, status: own.status }];
    });
  };
}

const figureOf = ({ byUnit }: Summary, unit: UnitCode, code: IndicatorCode): number | undefined =>
  byUnit.get(unit)?.get(code);

/** The best units named in a sentence; more are only counted. */
const MOST_LEADERS = 3;
/** With those who share the last of these places. */
const MOST_NAMED = 5;

/** Who leads: some by name, or only how many where more share the first place than are named. */
export interface Leaders {
  readonly named: readonly UnitStanding[];
  readonly equal: readonly UnitStanding[];
}

const NOBODY: Leaders = { named: [], equal: [] };

/**
 * The units with the highest figures, where more is a merit, of those that do not miss the target; nobody
 * where fewer than three have a figure or all have the same.
 */
export function leadersOf(indicator: Indicator, standings: readonly UnitStanding[]): Leaders {
  const known = standings.filter(({ value }) => value !== undefined && value > 0);
  if (known.length < MOST_LEADERS || !isMoreBetter(indicator)) return NOBODY;
  const sorted = known.toSorted((left, right) => (right.value ?? 0) - (left.value ?? 0));
  const best = sorted[0]?.value ?? 0;
  const equal = sorted.filter(({ value = 0 }) => roundedDifference(value, best) === 0);
  if (equal.length === known.length) return NOBODY;
  if (equal.length > MOST_LEADERS) return { named: [], equal: equal.filter(isNoFailure) };
  const last = sorted[MOST_LEADERS - 1]?.value ?? 0;
  const asGood = sorted.filter(({ value = 0 }) => roundedDifference(value, last) >= 0);
  const better = sorted.filter(({ value = 0 }) => roundedDifference(value, last) > 0);
  return { named: (asGood.length > MOST_NAMED ? better : asGood).filter(isNoFailure), equal: [] };
}

const isNoFailure = ({ status }: UnitStanding): boolean =>
  status === "met" || status === "exceeded" || status === "not-judged";

/** Whether more is a merit: of a limit less is better, of an exact number neither. */
function isMoreBetter({ target, aggregation, isMerit }: Indicator): boolean {
  switch (target?.comparator) {
    case undefined:
      return isMerit === true;
    case "at-least":
    case "above-base":
    case "reference":
      return true;
    case "equal":
      return isFraction(aggregation) && target.value > 0;
    case "at-most":
    case "below-base":
    case "between":
      return false;
  }
}
