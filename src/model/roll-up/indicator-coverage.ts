import { countedRegister } from "../plan/aggregation-traits";
import type { RoundId } from "../codes";
import { coverage, type Coverage } from "../submission/coverage";
import type { DataElement } from "../plan/data-element";
import { elementsOf, elementsOfAggregation } from "../plan/elements-of-indicator";
import type { Indicator } from "../plan/indicator";
import { neededElements } from "../form/needed-elements";
import { deniedSides, sidesOf } from "./one-sided";
import type { QuotientSides } from "../plan/figure-parts";
import { rankOf, type Plan } from "../plan/plan";
import type { Template } from "../form/template";
import type { Unit } from "../unit/unit";
import { countedByRound, type RoundCoverage } from "./round-coverage";
import type { ReceivedValues, UnitReport, UnitValues } from "./unit-values";

/** How much of an indicator a unit has answered. */
export interface IndicatorCoverage {
  /** Of everything needed, including the elements of its target. */
  readonly whole: Coverage;
  /**
   * Of the elements of its own figure. A unit that gave only some, or said that one side of a quotient does
   * not apply, is not in the figure.
   */
  readonly figure: Coverage;
  /** Parts of a share that do not apply to it; the figure counts the other parts. */
  readonly denied?: readonly QuotientSides[];
}

/** Returns the coverage of a unit's answers, or of one round of a review. */
export type CoverageOf = (
  answers: Pick<UnitValues, "unit" | "template" | "isOffice"> & {
    readonly received?: Answered;
    readonly parts?: UnitValues["parts"];
  },
) => IndicatorCoverage;

type Answered = Pick<ReceivedValues, "values"> & { readonly reports: readonly Pick<UnitReport, "values">[] };

const both = (coverage: Coverage): IndicatorCoverage => ({ whole: coverage, figure: coverage });

/**
 * Asks every unit of the list's levels and sectors and the offices above them. A received form with the list
 * answers it, even without rows.
 */
export function indicatorCoverage(plan: Plan, indicator: Indicator): CoverageOf {
  const { aggregation } = indicator;
  if (countedRegister(aggregation) !== undefined) {
    return ({ unit, received, isOffice, parts = [] }) => {
      if (isOffice === true || !isAskedToList(plan, indicator, unit)) return both("not-asked");
      const asked = parts.filter(({ template }) => isAskedIn(indicator, template));
      const isElsewhere = parts.length > 0 && asked.every(({ values }) => values === undefined);
      return both(received === undefined || isElsewhere ? "none" : "complete");
    };
  }
  const whole = neededBy((template) => neededElements(indicator, template, elementsOf(indicator, plan)));
  const figure = neededBy((template) =>
    neededElements(indicator, template, elementsOfAggregation(aggregation, plan)),
  );
  const sides = neededBy((template) => sidesOf(indicator, template));
  return ({ template, received }) => {
    const needed = whole(template);
    if (received === undefined) return both(uncovered(needed, template));
    const parts = sides(template);
    const denied = deniedSides(parts, received.values);
    if (parts.length > 0 && denied.length === parts.length) return { whole: "not-asked", figure: "partial" };
    const covered = coverageOf(needed, received);
    return {
      whole: covered,
      figure: covered === "partial" ? coverageOf(figure(template), received) : covered,
      denied,
    };
  };
}

/** Cached: similar units share one template. */
function neededBy<T>(find: (template: Template) => readonly T[]) {
  const known = new Map<Template, readonly T[]>();
  return (template: Template): readonly T[] => {
    const needed = known.get(template) ?? find(template);
    known.set(template, needed);
    return needed;
  };
}

/** If one round of a review gave only a part, the other rounds cannot complete it. */
function coverageOf(needed: readonly DataElement[], { values, reports }: Answered): Coverage {
  const together = coverage(needed, values);
  if (together !== "complete" || reports.length === 1) return together;
  const isHalf = reports.some((report) => {
    const asked = needed.filter(({ code }) => report.values.has(code));
    return coverage(asked, report.values) === "partial";
  });
  return isHalf ? "partial" : together;
}

/** For a unit without a report, its form decides whether it is asked. */
function uncovered(needed: readonly DataElement[], { rows }: Template): Coverage {
  const isAsked = rows.some(
    (row) => row.kind === "element" && row.state !== "not-applicable" && needed.includes(row.element),
  );
  return isAsked ? "none" : "not-asked";
}

/** An office gathers the rows of its units: its own summary answers for them. */
const isAskedToList = (plan: Plan, { levels, sectors }: Indicator, { level, sector }: Unit): boolean =>
  levels.some((asked) => rankOf(plan, asked) <= rankOf(plan, level)) &&
  (sector === undefined || sectors === undefined || sectors.includes(sector));

/** Returns how many of the asked units answered all of an indicator in each round of a review. */
export const indicatorByRound = (
  indicator: Indicator,
  rounds: readonly RoundId[],
  answers: readonly UnitValues[],
  coverageOf: CoverageOf,
): readonly RoundCoverage[] =>
  countedByRound(rounds, answers, ({ template, values }, { unit }) =>
    isAskedIn(indicator, template)
      ? coverageOf({ unit, template, ...(values && { received: { values, reports: [{ values }] } }) }).whole
      : "not-asked",
  );

/** Returns whether the form of a round contains the indicator. */
export const isAskedIn = (indicator: Indicator, { rows }: Template): boolean =>
  rows.some((row) => row.kind === "indicator" && row.indicator === indicator);
