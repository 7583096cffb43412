import { countedRegister } from "../plan/aggregation-traits";
import type { ElementCode, IndicatorCode } from "../codes";
import { templateFor } from "../form/template";
import type { Indicator } from "../plan/indicator";
import type { Plan } from "../plan/plan";
import { indicatorCoverage, isAskedIn, type CoverageOf } from "../roll-up/indicator-coverage";
import { indicatorValue } from "../roll-up/indicator-value";
import { judge, type Judgement } from "../roll-up/judge";
import type { IndicatorFigure } from "../roll-up/amount-figure";
import type { Summary } from "../roll-up/summary";
import { targetFigure } from "../roll-up/target-figure";
import type { Coverage } from "../submission/coverage";
import type { Unit } from "../unit/unit";
import { amountOf, BLANK, type Value } from "../value";

/** A unit's figure of an indicator, judged like the figure of an office with only that unit. */
export interface UnitFigure extends Judgement {
  readonly indicator: Indicator;
  readonly figure: IndicatorFigure;
  readonly against: number | undefined;
  readonly coverage: Coverage;
}

/** The parts of a unit's report that earn points. */
export interface ReportToScore {
  /** Undefined if no due day is set. */
  readonly isLate: boolean | undefined;
  readonly valueOf: (element: ElementCode) => Value;
  /** Undefined if the plan lacks the indicator. */
  readonly figureOf: (indicator: IndicatorCode) => UnitFigure | undefined;
}

/**
 * Returns a function that looks up a unit's report in a summary; it returns undefined for a unit without one.
 */
export function reportsToScore(plan: Plan, summary: Summary): (unit: Unit) => ReportToScore | undefined {
  const { completeness, reported, byUnit, registers } = summary;
  const late = new Set(completeness.late);
  const coverages = new Map<Indicator, CoverageOf>();
  const coverageOf = (indicator: Indicator): CoverageOf => {
    const coverage = coverages.get(indicator) ?? indicatorCoverage(plan, indicator);
    coverages.set(indicator, coverage);
    return coverage;
  };
  return (unit) => {
    const values = reported.get(unit.code);
    if (values === undefined) return undefined;
    const valueOf = (code: ElementCode): Value => values.get(code) ?? BLANK;
    const amount = (code: ElementCode): number | undefined => amountOf(valueOf(code));
    const template = templateFor(plan, summary.round, unit);
    return {
      isLate: completeness.isUndated ? undefined : late.has(unit.code),
      valueOf,
      figureOf: (code) => {
        const indicator = plan.indicators.find((each) => each.code === code);
        if (indicator === undefined) return undefined;
        const { whole } = coverageOf(indicator)({
          unit,
          template,
          received: { values, reports: [{ values }] },
        });
        // The roll-up checks each round of a review separately, so its result takes precedence.
        const isWhole = whole === "complete" && byUnit.get(unit.code)?.get(code) !== undefined;
        const register = countedRegister(indicator.aggregation);
        const listed = register && registers.get(register)?.filter((row) => row.unit === unit.code).length;
        const figure = indicatorValue(indicator, plan, amount, listed);
        const against = targetFigure(indicator.target, plan, amount);
        const isNothing =
          !isAskedIn(indicator, template) || (whole === "complete" && figure.denominator === 0);
        return {
          indicator,
          figure,
          against,
          coverage: isNothing ? "not-asked" : isWhole || whole !== "complete" ? whole : "partial",
          ...judge(indicator, figure, { against, isPartial: false, open: {} }),
        };
      },
    };
  };
}
