import { SUMMARY_SHEETS } from "../../forms/words";
import { type Indicator, isFraction } from "../../model/plan";
import { formulaCell, numberCell, textCell } from "../../workbook/drawing";
import { cell } from "../../workbook/formula";
import { CHART_WORDS as WORDS } from "../words/chart-words";
import type { SummaryInput } from "../setting/summary-input";
import { OVERVIEW, type SummaryLayout } from "../setting/summary-layout";
import type { ChartSource } from "./chart-places";

/** Columns of the table, the last for now. */
const MOST_TIMES = 5;
/** Limit of lines a reader can distinguish in one chart. */
const MOST_LINES = 6;

/** Returns the office's shares now and at the compared times as lines; nothing without a comparison. */
export function trendData(
  { compared = [], summary }: SummaryInput,
  { lines, overviewRow }: SummaryLayout,
): readonly ChartSource[] {
  // Oldest first.
  const times = compared
    .filter(({ kind }) => kind !== "last-run")
    .toReversed()
    .slice(-MOST_TIMES);
  const isDrawn = ({ code, aggregation }: Indicator): boolean =>
    isFraction(aggregation) &&
    summary.indicators.get(code)?.value !== undefined &&
    times.every(({ totals }) => totals.has(code));
  const shares = lines.flatMap((line) =>
    line.kind === "indicator" && isDrawn(line.indicator) ? [line.indicator] : [],
  );
  const drawn = [...shares.filter(({ target }) => target), ...shares.filter(({ target }) => !target)];
  if (times.length === 0 || drawn.length === 0) return [];
  const shown = drawn.slice(0, MOST_LINES);
  const now = times.length + 1;
  return [
    (top, area) => ({
      rows: shown.length + 1,
      piece: {
        cells: [
          textCell(top, 0, WORDS.trend, "header-small"),
          ...times.map(({ title }, index) => textCell(top, index + 1, title, "header-small")),
          textCell(top, now, WORDS.now, "header-small"),
          ...shown.flatMap(({ code, label }, index) => {
            const row = top + 1 + index;
            const onOverview = cell(
              overviewRow.get(code) ?? 0,
              OVERVIEW.column.value,
              SUMMARY_SHEETS.overview,
            );
            return [
              textCell(row, 0, label, "text-small"),
              ...times.map(({ totals }, at) =>
                numberCell(row, at + 1, totals.get(code) ?? 0, "percent-small"),
              ),
              formulaCell(row, now, onOverview, "percent-small"),
            ];
          }),
        ],
      },
      chart: {
        title: WORDS.trend,
        description: WORDS.trendDescription([...times.map(({ title }) => title), WORDS.now]),
        area,
        categories: { top, bottom: top, left: 1, right: now },
        series: shown.map(({ label }, index) => ({
          name: label,
          values: { top: top + 1 + index, bottom: top + 1 + index, left: 1, right: now },
          look: "line" as const,
        })),
        numbers: "percent",
      },
    }),
  ];
}
