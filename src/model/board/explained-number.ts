import { sumOf } from "../../base/exact-sum";
import type { ElementCode, IndicatorCode, UnitCode } from "../codes";
import { figureParts } from "../plan/figure-parts";
import type { Indicator } from "../plan/indicator";
import { countedRegister, isFraction } from "../plan/aggregation-traits";
import type { Plan } from "../plan/plan";
import type { Contribution, ElementTotal, GatheredRow, Summary } from "../roll-up/summary";
import { totalOver } from "../roll-up/element-totals";

/** One element's total with everything that was added up to it. */
export interface ExplainedElement {
  readonly code: ElementCode;
  readonly label: string;
  readonly unitOfMeasure: string;
  readonly total: ElementTotal;
  /**
   * The contributions added up once more, apart from the total; undefined where units are not added (dates,
   * means).
   */
  readonly readded: number | undefined;
}

/** Where a number of the summary comes from. */
export type ExplainedNumber =
  | { readonly kind: "element"; readonly element: ExplainedElement }
  | {
      readonly kind: "indicator";
      readonly indicator: Indicator;
      readonly value: number | undefined;
      /** What is added up, of a sum; the amount each unit has to reach, of a minimum per unit. */
      readonly amount: readonly ExplainedElement[];
      /** Of what is divided; empty otherwise. */
      readonly numerator: readonly ExplainedElement[];
      readonly denominator: readonly ExplainedElement[];
      /**
       * What many people would take instead: the mean of the units' own percentages. Only of ratios, and
       * wrong.
       */
      readonly simpleAverage?: number;
      /** Rows of the list that are counted. */
      readonly rows: readonly GatheredRow[];
      readonly n: number;
      readonly of: number;
    };

/**
 * Explains the number that has a code on the summary sheets; undefined where the summary has no such number.
 * Parts of an indicator are those of the units it counts; with `everyUnit` those of all, of which one is
 * looked at by itself.
 */
export function explainNumber(
  code: string,
  plan: Plan,
  summary: Summary,
  everyUnit = false,
): ExplainedNumber | undefined {
  const indicator = plan.indicators.find((each) => each.code === code);
  if (indicator !== undefined) return explainIndicator(indicator, plan, summary, everyUnit);
  const element = plan.elements.find((each) => each.code === code);
  const explained = element && explainElement(element.code, plan, summary);
  return explained && { kind: "element", element: explained };
}

function explainIndicator(
  indicator: Indicator,
  plan: Plan,
  summary: Summary,
  everyUnit: boolean,
): ExplainedNumber | undefined {
  const total = summary.indicators.get(indicator.code);
  if (total === undefined) return undefined;
  const { aggregation, code } = indicator;
  const parts = figureParts(aggregation, plan);
  const register = countedRegister(aggregation);
  const isOut = new Set(everyUnit ? [] : total.uncounted);
  const explained = (codes: readonly ElementCode[]): readonly ExplainedElement[] =>
    codes.flatMap((each) => explainElement(each, plan, summary, isOut) ?? []);
  const average = isFraction(aggregation) ? simpleAverage(code, summary) : undefined;
  return {
    kind: "indicator",
    indicator,
    value: total.value,
    amount: explained(parts.kind === "sum" ? parts.of : parts.kind === "per-unit" ? parts.amount : []),
    numerator: explained("numerator" in parts ? parts.numerator : []),
    denominator: explained("denominator" in parts ? parts.denominator : []),
    simpleAverage: average,
    rows: register === undefined ? [] : (summary.registers.get(register) ?? []),
    n: total.n,
    of: total.of,
  };
}

function explainElement(
  code: ElementCode,
  plan: Plan,
  summary: Summary,
  isOut: ReadonlySet<UnitCode> = new Set(),
): ExplainedElement | undefined {
  const element = plan.elements.find((each) => each.code === code);
  const whole = summary.elements.get(code);
  if (element === undefined || whole === undefined) return undefined;
  const total = isOut.size === 0 ? whole : totalOver(whole, (unit) => !isOut.has(unit));
  const { label, unitOfMeasure, overUnits } = element;
  return {
    code,
    label,
    unitOfMeasure,
    total,
    readded: overUnits === "sum" ? added(total.contributions) : undefined,
  };
}

/** Undefined where a figure is missing; it is not 0. */
const added = (contributions: readonly Contribution[]): number | undefined =>
  contributions.length === 0
    ? undefined
    : sumOf(contributions.flatMap(({ amount }) => (typeof amount === "number" ? amount : [])));

/**
 * Of the units that have a percentage of their own; undefined where fewer than two have: then there is
 * nothing to average.
 */
function simpleAverage(code: IndicatorCode, { byUnit }: Summary): number | undefined {
  const shares = [...byUnit.values()].flatMap((figures) => figures.get(code) ?? []);
  return shares.length < 2 ? undefined : sumOf(shares) / shares.length;
}
