import { sumOf } from "../../base/exact-sum";
import type { ElementCode, IndicatorCode, UnitCode } from "../codes";
import { figureParts } from "../plan/figure-parts";
import type { Indicator } from "../plan/indicator";
import { countedRegister, isFraction } from "../plan/aggregation-traits";
import type { Plan } from "../plan/plan";
import type { Contribution, ElementTotal, GatheredRow, Summary } from "../roll-up/summary";
import { totalOver } from "../roll-up/element-totals";

/** An element's total with all its contributions. */
export interface ExplainedElement {
  readonly code: ElementCode;
  readonly label: string;
  readonly unitOfMeasure: string;
  readonly total: ElementTotal;
  /**
   * Sum of the contributions, calculated separately from the total; undefined if units are not summed (dates,
   * means).
   */
  readonly readded: number | undefined;
}

/** The sources of a number of the summary. */
export type ExplainedNumber =
  | { readonly kind: "element"; readonly element: ExplainedElement }
  | {
      readonly kind: "indicator";
      readonly indicator: Indicator;
      readonly value: number | undefined;
      /** Elements of a sum; the amount each unit has to reach, for a minimum for each unit. */
      readonly amount: readonly ExplainedElement[];
      /** Elements of a quotient; otherwise empty. */
      readonly numerator: readonly ExplainedElement[];
      readonly denominator: readonly ExplainedElement[];
      /**
       * The mean of the units' own percentages, which many people would expect. Only for ratios, and wrong.
       */
      readonly simpleAverage?: number;
      /** Counted rows of the list. */
      readonly rows: readonly GatheredRow[];
      readonly n: number;
      readonly of: number;
    };

/**
 * Explains the number with a code on the summary sheets; undefined if there is none. Parts of an indicator
 * come from the units it counts; with `everyUnit` from all, to inspect a single one.
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
    codes.flatMap((each) => {
      const left = everyUnit ? [] : (total.left.get(each) ?? []);
      return explainElement(each, plan, summary, new Set([...isOut, ...left])) ?? [];
    });
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

/** Undefined if a figure is missing, which is not 0. */
const added = (contributions: readonly Contribution[]): number | undefined =>
  contributions.length === 0
    ? undefined
    : sumOf(contributions.flatMap(({ amount }) => (typeof amount === "number" ? amount : [])));

/** Uses units with a percentage of their own; undefined for fewer than two. */
function simpleAverage(code: IndicatorCode, { byUnit }: Summary): number | undefined {
  const shares = [...byUnit.values()].flatMap((figures) => figures.get(code) ?? []);
  return shares.length < 2 ? undefined : sumOf(shares) / shares.length;
}
