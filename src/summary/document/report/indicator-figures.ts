import { formatFigure, formatPercent } from "../../../base/formats";
import {
  isTargetInferred,
  type Indicator,
  isFraction,
  isFixed,
  type Target,
  figureTraits,
  isRange,
} from "../../../model/plan";
import { signed, indicatorTarget, AGAINST_SIGNS, indicatorFigure } from "../../../forms/words";
import type { IndicatorTotal, JudgedIndicator } from "../../../model/roll-up";
import { REPORT_WORDS as WORDS } from "../../words/report-words";

/** Returns the format of single units' figures: percentages or numbers. */
export const shownFigure = ({ aggregation }: Pick<Indicator, "aggregation">): ((value: number) => string) =>
  isFraction(aggregation) ? formatPercent : formatFigure;

/** Returns the office's figure: "75%", "3 nhà". */
export function totalFigure(indicator: Indicator, total: IndicatorTotal): string | undefined {
  if (total.value === undefined) return undefined;
  const shown = indicatorFigure(indicator, total, total.value);
  return isFraction(indicator.aggregation) ? shown : `${shown} ${indicator.unitOfMeasure}`.trim();
}

/** Returns numerator and denominator, "45/60"; nothing for a figure without a division. */
export function partsOfFigure(indicator: Indicator, total: IndicatorTotal): readonly string[] {
  const { numerator, denominator } = total;
  if (numerator === undefined || denominator === undefined) return [];
  return figureTraits(indicator).talliesUnits
    ? [WORDS.unitsReaching(numerator, denominator)]
    : [WORDS.quotient(numerator, denominator)];
}

/** Returns the target, as a number if one is known. */
export function targetOf(
  indicator: Indicator,
  target: Target,
  { against }: Pick<IndicatorTotal, "against">,
): string {
  if (against === undefined || isFixed(target) || isRange(target)) return indicatorTarget(indicator);
  const { some, none } = AGAINST_SIGNS[target.comparator];
  const shown = (against > 0 ? some : none) + shownFigure(indicator)(against);
  return signed(shown, isTargetInferred(indicator));
}

/** Returns the results of a review's rounds; nothing if only one is known. */
export function courseOf({
  indicator,
  readings,
}: JudgedIndicator): readonly (readonly [name: string, shown: string])[] {
  const known = readings.flatMap(({ name, value, ...reading }) =>
    value === undefined ? [] : [[name, indicatorFigure(indicator, { ...reading, value }, value)] as const],
  );
  return known.length < 2 ? [] : known;
}
