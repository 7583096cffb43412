import { type SheetDrawing, textCell, formulaCell } from "../../workbook/drawing";
import type { JudgedSummary } from "../../model/roll-up";
import { landscapeSheet, joinPieces, spread } from "../../workbook/page";
import { CHART_WORDS as WORDS } from "../words/chart-words";
import { coverageOf } from "../setting/coverage-of";
import { annexHeading } from "../setting/sheet-heading";
import type { SummaryInput } from "../setting/summary-input";
import { type SummaryLayout, FILING } from "../setting/summary-layout";
import { chartPlaces, COLUMNS, LAST_COLUMN, type ChartSource } from "./chart-places";
import { courseData } from "./course-data";
import { targetData } from "./target-data";
import { trendData } from "./trend-data";
import { SUMMARY_SHEETS } from "../../forms/words";
import { cell } from "../../workbook/formula";
import { FILING_SHEET_WORDS } from "../words/filing-words";

/**
 * Draws completeness, each unit's share of a target with the target line, and the trends over rounds and
 * years as charts, above the tables they are drawn from.
 */
export function chartsSheet(input: SummaryInput, layout: SummaryLayout, judged: JudgedSummary): SheetDrawing {
  const few = [completenessData(input), ...trendData(input, layout), ...courseData(judged)];
  const byUnit = targetData(layout, judged);
  const sources = [...few, ...byUnit.map(({ source }) => source)];
  const places = chartPlaces([...few.map(() => 0), ...byUnit.map(({ names }) => names)]);
  let row = places.end + 2;
  const drawn = sources.map((source, index) => {
    const table = source(row + 1, places.areas[index] ?? { top: 0, bottom: 0, left: 0, right: 0 });
    const description = spread(textCell(row, 0, table.chart.description, "note"), LAST_COLUMN);
    row += table.rows + 2;
    return { ...table, piece: joinPieces([description, table.piece]) };
  });
  const heading = joinPieces([
    annexHeading(input, WORDS.title, LAST_COLUMN),
    { cells: [textCell(places.end + 1, 0, WORDS.data, "bold")] },
    ...drawn.map(({ piece }) => piece),
  ]);
  return landscapeSheet({
    name: WORDS.sheet,
    cells: heading.cells,
    merges: heading.merges,
    columnWidths: new Map(COLUMNS.map((width, at) => [at, width])),
    rowHeights: places.rowHeights,
    charts: drawn.map(({ chart }) => chart),
    footer: coverageOf(input.summary),
    print: {
      fitToWidth: false,
      pagesFrom: places.pagesFrom,
      // The tables are for the screen: other sheets print all their figures.
      area: { top: 0, left: 0, bottom: places.end - 1, right: LAST_COLUMN },
    },
  });
}

const SHOWN = ["expected", "received", "onTime", "late", "missing", "wrongForm"] as const;

/** Numbers of units that have to report and that have reported, as on the sheet of filings. */
const completenessData =
  ({ summary: { completeness, units } }: SummaryInput): ChartSource =>
  (top, area) => ({
    rows: 2,
    piece: {
      cells: [
        textCell(top, 0, WORDS.completeness, "header-small"),
        textCell(top + 1, 0, WORDS.units, "text-small"),
        ...SHOWN.flatMap((each, index) => [
          textCell(top, index + 1, FILING_SHEET_WORDS.counts[each], "header-small"),
          units.length === 0
            ? textCell(top + 1, index + 1, "", "number-small")
            : formulaCell(
                top + 1,
                index + 1,
                cell(FILING.countRow, FILING.countColumn[each], SUMMARY_SHEETS.filing),
                "number-small",
              ),
        ]),
      ],
    },
    chart: {
      title: WORDS.completeness,
      description: WORDS.completenessDescription(completeness.received.length, completeness.expected.length),
      area,
      categories: { top, bottom: top, left: 1, right: SHOWN.length },
      series: [
        {
          name: WORDS.units,
          values: { top: top + 1, bottom: top + 1, left: 1, right: SHOWN.length },
          look: "columns",
        },
      ],
      numbers: "count",
    },
  });
