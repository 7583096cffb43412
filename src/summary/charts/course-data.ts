import type { JudgedIndicator, JudgedSummary } from "../../model/roll-up";
import { isFixed, isFraction } from "../../model/plan";
import { emptyCell, numberCell, textCell } from "../../workbook/drawing";
import { CHART_WORDS as WORDS } from "../words/chart-words";
import type { ChartSource } from "./chart-places";

/** Indicators of a review with a chart of their own, at most. */
const MOST_CHARTS = 8;

/**
 * Returns the course of each indicator over a review's rounds with its target line: targets first, then
 * merits.
 */
export function courseData({ indicators }: JudgedSummary): readonly ChartSource[] {
  const known = indicators.filter(({ readings }) => readings.length > 1);
  const targeted = known.filter(({ kind }) => kind !== "counted");
  const merits = known.filter(({ kind, indicator }) => kind === "counted" && indicator.isMerit === true);
  return [...targeted, ...merits].slice(0, MOST_CHARTS).map(ofIndicator);
}

const ofIndicator =
  ({ indicator, readings }: JudgedIndicator): ChartSource =>
  (top, area) => {
    const { label, target, aggregation } = indicator;
    const isShare = isFraction(aggregation);
    const style = isShare ? "percent-small" : "number-small";
    const wanted = readings.map(({ against }) =>
      isFixed(target) && target.perUnitOf === undefined ? target.value : against,
    );
    const hasTarget = wanted.some((each) => each !== undefined);
    const across = (row: number) => ({ top: row, bottom: row, left: 1, right: readings.length });
    return {
      rows: 3,
      piece: {
        cells: [
          textCell(top, 0, label, "header-small"),
          textCell(top + 1, 0, WORDS.result, "text-small"),
          ...(hasTarget ? [textCell(top + 2, 0, WORDS.wanted, "text-small")] : []),
          ...readings.flatMap(({ name, value }, index) => {
            const [column, limit] = [index + 1, wanted[index]];
            return [
              textCell(top, column, name, "header-small"),
              value === undefined
                ? emptyCell(top + 1, column, style)
                : numberCell(top + 1, column, value, style),
              ...(limit === undefined ? [] : [numberCell(top + 2, column, limit, style)]),
            ];
          }),
        ],
      },
      chart: {
        title: WORDS.course(label),
        description: WORDS.courseDescription(
          label,
          readings.map(({ name }) => name),
        ),
        area,
        categories: across(top),
        series: [
          { name: WORDS.result, values: across(top + 1), look: "columns" },
          ...(hasTarget ? [{ name: WORDS.wanted, values: across(top + 2), look: "limit" as const }] : []),
        ],
        numbers: isShare ? "percent" : "count",
      },
    };
  };
