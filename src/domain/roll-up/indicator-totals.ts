import type { ElementCode, IndicatorCode, RegisterCode, UnitCode } from "../codes";
import { coverage, type Coverage } from "../submission/coverage";
import type { DataElement } from "../plan/data-element";
import type { Indicator } from "../plan/indicator";
import { indicatorValue } from "./indicator-value";
import { isOpenAfter } from "../plan/is-open-after";
import { judge } from "./judge";
import { neededElements } from "../form/needed-elements";
import { rankOf, type Plan } from "../plan/plan";
import type { Round } from "../plan/round";
import type { ElementTotal, IndicatorTotal } from "./summary";
import { targetFigure } from "./target-figure";
import type { Template } from "../form/template";
import type { Unit } from "../unit/unit";
import type { UnitValues, UnitReport } from "./unit-values";
import { amountOf, BLANK } from "../value";

/** An indicator for the office, and each received unit's own figure of it where the unit answered all of it. */
export interface IndicatorOverUnits {
  readonly total: IndicatorTotal;
  readonly byUnit: ReadonlyMap<UnitCode, number | undefined>;
}

/** Indicators from element totals, never from the figures of the units; those only say who answered how much. */
export function indicatorTotals(
  plan: Plan,
  round: Round,
  indicators: readonly Indicator[],
  answers: readonly UnitValues[],
  elements: ReadonlyMap<ElementCode, ElementTotal>,
): ReadonlyMap<IndicatorCode, IndicatorOverUnits> {
  return new Map(
    indicators.map((indicator) => [indicator.code, overUnits(plan, round, indicator, answers, elements)]),
  );
}

function overUnits(
  plan: Plan,
  round: Round,
  indicator: Indicator,
  answers: readonly UnitValues[],
  elements: ReadonlyMap<ElementCode, ElementTotal>,
): IndicatorOverUnits {
  const coverageOf = coverageFor(plan, indicator);
  const byUnit = new Map<UnitCode, number | undefined>();
  const partial: UnitCode[] = [];
  let n = 0;
  let of = 0;
  let listed: number | undefined;
  for (const answer of answers) {
    const { unit, received } = answer;
    const covered = coverageOf(answer);
    if (covered !== "not-asked") of += 1;
    if (covered === "complete") n += 1;
    if (covered === "partial") partial.push(unit.code);
    if (received === undefined) continue;
    const { values, reports } = received;
    const rows = rowsOf(indicator, reports);
    if (rows !== undefined) listed = (listed ?? 0) + rows;
    const amount = (code: ElementCode): number | undefined => amountOf(values.get(code) ?? BLANK);
    const own = covered === "complete" ? indicatorValue(indicator, plan, amount, rows).value : undefined;
    byUnit.set(unit.code, own);
  }
  const total = (code: ElementCode): number | undefined => elements.get(code)?.amount;
  const figure = indicatorValue(indicator, plan, total, listed);
  const against = targetFigure(indicator.target, plan, total);
  const judgement = judge(indicator, figure, {
    against,
    isPartial: partial.length > 0,
    isOpen: isOpenAfter(indicator, round),
    nearlyFrom: plan.nearlyFrom,
  });
  return { total: { ...figure, against, n, of, partial, ...judgement }, byUnit };
}

/** A list asks every unit of its levels and sectors and the offices above them, and a received form answers it, with no rows at all too. */
function coverageFor(plan: Plan, indicator: Indicator): (answers: UnitValues) => Coverage {
  if (indicator.aggregation.kind === "list") {
    return ({ unit, received }) => {
      if (!isAskedToList(plan, indicator, unit)) return "not-asked";
      return received === undefined ? "none" : "complete";
    };
  }
  const needed = new Map<Template, readonly DataElement[]>();
  return ({ template, received }) => {
    const elements = needed.get(template) ?? neededElements(indicator, template);
    needed.set(template, elements);
    return received === undefined ? uncovered(elements, template) : coverage(elements, received.values);
  };
}

/** Of a unit that has not reported only its form says whether it is asked at all. */
function uncovered(needed: readonly DataElement[], { rows }: Template): Coverage {
  const isAsked = rows.some(
    (row) => row.kind === "element" && row.state !== "not-applicable" && needed.includes(row.element),
  );
  return isAsked ? "none" : "not-asked";
}

/** An office gathers the rows of the units below it: its own summary answers for them. */
const isAskedToList = (plan: Plan, { levels, sectors }: Indicator, { level, sector }: Unit): boolean =>
  levels.some((asked) => rankOf(plan, asked) <= rankOf(plan, level)) &&
  (sector === undefined || sectors === undefined || sectors.includes(sector));

function rowsOf({ aggregation }: Indicator, reports: readonly UnitReport[]): number | undefined {
  if (aggregation.kind !== "list") return undefined;
  const register: RegisterCode = aggregation.register;
  return reports.reduce(
    (rows, { submission }) => rows + (submission.registers.get(register)?.length ?? 0),
    0,
  );
}
