import { USUAL_DECIMALS, formatNumber, formatPercent } from "../../base/formats";
import {
  type Indicator,
  isFraction,
  type Comparator,
  type FixedTarget,
  type RangeTarget,
  type Target,
} from "../../model/plan";
import { type IndicatorTotal, tellingDigits } from "../../model/roll-up";

/** The figure of an indicator, with as many decimals as distinguish it from a missed target. */
export function indicatorFigure(
  indicator: Indicator,
  total: Pick<IndicatorTotal, "value" | "against">,
  value: number,
): string {
  const style = isFraction(indicator.aggregation) ? "percent" : "decimal";
  const maximumFractionDigits = tellingDigits(indicator, total, USUAL_DECIMALS[style]);
  return new Intl.NumberFormat("vi-VN", { style, maximumFractionDigits }).format(value);
}

const COMPARATOR_SIGNS: { readonly [C in Comparator]: string } = {
  "at-least": "≥",
  "at-most": "≤",
  equal: "=",
};

/**
 * "≥ 70%", "= 2", "= 1/đơn vị", "1 - 2", "Tăng so với kỳ trước", "Theo số được giao". `isShare`: the target
 * applies to a ratio or share.
 */
export function targetWords(target: Target, isShare: boolean): string {
  const shown = (value: number): string => (isShare ? formatPercent(value) : formatNumber(value));
  switch (target.comparator) {
    case "at-least":
    case "at-most":
    case "equal": {
      if (target.isDuty === true) return "Thực hiện";
      const sign = COMPARATOR_SIGNS[target.comparator];
      return target.perUnitOf === undefined
        ? `${sign} ${shown(target.value)}`
        : `${sign} ${formatNumber(target.value)}/đơn vị`;
    }
    case "between":
      return `${shown(target.from)} - ${shown(target.to)}`;
    case "above-base":
      return `Tăng so với ${target.baseName ?? "kỳ trước"}`;
    case "below-base":
      return `Giảm so với ${target.baseName ?? "kỳ trước"}`;
    case "reference":
      return "Theo số được giao";
  }
}

type CalculatedTarget = Exclude<Target, FixedTarget | RangeTarget>["comparator"];

/**
 * Signs before the number that a target is calculated from, on the sheet with that number. `none`: before 0,
 * below which no figure falls.
 */
export const AGAINST_SIGNS: {
  readonly [C in CalculatedTarget]: { readonly some: string; readonly none: string };
} = {
  "above-base": { some: "> ", none: "> " },
  "below-base": { some: "< ", none: "= " },
  reference: { some: "≥ ", none: "≥ " },
};
