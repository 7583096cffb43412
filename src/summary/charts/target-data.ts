import { type Indicator, isFraction, isFixed, TARGET_TRAITS } from "../../model/plan";
import type { JudgedSummary } from "../../model/roll-up";
import type { Unit } from "../../model/unit";
import { formulaCell, numberCell, textCell } from "../../workbook/drawing";
import { binary, call, number, text } from "../../workbook/formula";
import { CHART_WORDS as WORDS } from "../words/chart-words";
import { onFigures } from "../setting/figure-place";
import type { SummaryLayout } from "../setting/summary-layout";
import type { ChartSource } from "./chart-places";

const COLUMN = { unit: 0, reached: 1, target: 2 } as const;

/**
 * Returns a chart of the units' shares and the target line for each target share of the plan. Only units with
 * a figure have a place in it: names without columns would fill the page.
 */
export const targetData = (layout: SummaryLayout, judged: JudgedSummary): readonly UnitChart[] =>
  judged.indicators.flatMap(({ indicator, units }) => {
    const wanted = wantedShare(indicator);
    const column = layout.indicatorColumn.get(indicator.code);
    const asked = units?.asked ?? [];
    const known = asked.flatMap(({ unit, value }) => (value === undefined ? [] : [unit]));
    return wanted === undefined || column === undefined || known.length === 0
      ? []
      : [{ names: known.length, source: ofTarget(indicator, wanted, column, known, asked.length, layout) }];
  });

/** A chart with its number of names. */
export interface UnitChart {
  readonly names: number;
  readonly source: ChartSource;
}

/** Returns the share that a unit's own share is compared with; undefined for other targets. */
function wantedShare({ target, aggregation }: Indicator): number | undefined {
  if (target === undefined || !isFraction(aggregation)) return undefined;
  if (!isFixed(target) || !TARGET_TRAITS[target.comparator].isMinimum) return undefined;
  return target.perUnitOf === undefined && target.value > 0 ? target.value : undefined;
}

const ofTarget =
  (
    { label }: Indicator,
    wanted: number,
    column: number,
    units: readonly Unit[],
    asked: number,
    layout: SummaryLayout,
  ): ChartSource =>
  (top, area) => {
    const down = (at: number) => ({ top: top + 1, bottom: top + units.length, left: at, right: at });
    return {
      rows: units.length + 1,
      piece: {
        cells: [
          textCell(top, COLUMN.unit, label, "header-small"),
          textCell(top, COLUMN.reached, WORDS.reached, "header-small"),
          textCell(top, COLUMN.target, WORDS.target, "header-small"),
          ...units.flatMap(({ code, name }, index) => {
            const row = top + 1 + index;
            const unit = layout.unitRow.get(code) ?? 0;
            const own = onFigures(layout, { top: unit, bottom: unit, left: column, right: column });
            const share = call("IF", call("ISNUMBER", own), binary(own, "/", number(wanted)), text(""));
            return [
              textCell(row, COLUMN.unit, name, "text-small"),
              formulaCell(row, COLUMN.reached, share, "percent-small"),
              numberCell(row, COLUMN.target, 1, "percent-small"),
            ];
          }),
        ],
      },
      chart: {
        title: WORDS.ofTarget(label),
        description: WORDS.ofTargetDescription(label, units.length, asked),
        area,
        categories: down(COLUMN.unit),
        series: [
          { name: WORDS.reached, values: down(COLUMN.reached), look: "columns" },
          { name: WORDS.target, values: down(COLUMN.target), look: "limit" },
        ],
        numbers: "percent",
      },
    };
  };
