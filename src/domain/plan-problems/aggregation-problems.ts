import type { IndicatorCode } from "../codes";
import type { DataElement } from "../plan/data-element";
import type { Aggregation, Indicator } from "../plan/indicator";
import type { Plan } from "../plan/plan";
import { isAmount, isMixed } from "./element-problems";
import { firstCycle } from "./first-cycle";
import { amountsOf, amountsOfTarget, chainsIn, sumsIn, sumsOf } from "./named-elements";
import type { PlanPlace, PlanProblem } from "./plan-problem";

/** Indicators that cannot be calculated: nothing to add, wrong kinds of figures, chains that lead nowhere or round in circles. */
export function aggregationProblems(plan: Plan): readonly PlanProblem[] {
  const elements = new Map<string, DataElement>(plan.elements.map((element) => [element.code, element]));
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const problems = plan.indicators.flatMap((indicator) => [
    ...sumProblems(indicator, elements),
    ...chainProblems(indicator, indicators),
  ]);
  const cycle = firstCycle(
    plan.indicators.map(({ code }) => code),
    (code) => chainedFrom(indicators.get(code)?.aggregation),
  );
  return cycle === undefined ? problems : [...problems, { kind: "circular-chain", indicators: cycle }];
}

function sumProblems(
  { code, aggregation, target }: Indicator,
  elements: ReadonlyMap<string, DataElement>,
): readonly PlanProblem[] {
  const at: PlanPlace = { part: "indicator", code };
  const countsUnits = new Set<string>(unitCounts(aggregation));
  const sums = [...sumsOf(aggregation), ...sumsIn(amountsOfTarget(target))];
  return sums.flatMap((sum): readonly PlanProblem[] => {
    if (sum.length === 0) return [{ kind: "nothing-named", wanted: "element", at }];
    const named = sum.flatMap((element) => elements.get(element) ?? []);
    const wrong = named.filter(
      (element) => !isAmount(element) || (countsUnits.has(element.code) && element.type !== "tally"),
    );
    return [
      ...wrong.map((element): PlanProblem => ({
        kind: "wrong-element-type",
        element: element.code,
        type: element.type,
        at,
      })),
      ...(isMixed(named) ? [{ kind: "mixed-money" as const, elements: sum, at }] : []),
    ];
  });
}

/** Elements that must count units. */
function unitCounts(aggregation: Aggregation): readonly string[] {
  switch (aggregation.kind) {
    case "share-of-units":
      return [...aggregation.met, ...aggregation.units];
    case "per-unit":
      return [aggregation.met, aggregation.units];
    case "average":
      return aggregation.units;
    case "sum":
    case "ratio":
    case "percent-of-plan":
    case "mean":
    case "list":
      return [];
  }
}

function chainProblems(
  { code, aggregation, target }: Indicator,
  indicators: ReadonlyMap<IndicatorCode, Indicator>,
): readonly PlanProblem[] {
  return chainsIn([...amountsOf(aggregation), ...amountsOfTarget(target)]).flatMap(
    (of): readonly PlanProblem[] => {
      const chained = indicators.get(of);
      return chained === undefined || chained.aggregation.kind === "ratio"
        ? []
        : [{ kind: "no-numerator", indicator: code, of }];
    },
  );
}

/** Chains of denominators count too: "half of the half of itself" can be calculated, but no plan means it. */
function chainedFrom(aggregation: Aggregation | undefined): readonly IndicatorCode[] {
  if (aggregation === undefined) return [];
  return chainsIn(amountsOf(aggregation));
}
