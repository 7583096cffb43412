import { type SheetDrawing, textCell } from "../../workbook/drawing";
import { landscapeSheet, joinPieces, spread } from "../../workbook/page";
import { CHART_WORDS as WORDS } from "../words/chart-words";
import { coverageOf } from "../setting/coverage-of";
import { sheetHeading } from "../setting/sheet-heading";
import type { SummaryInput } from "../setting/summary-input";
import type { SummaryLayout } from "../setting/summary-layout";
import { chartPlaces, COLUMNS, LAST_COLUMN } from "./chart-places";
import { completenessData } from "./completeness-data";
import { targetData } from "./target-data";
import { trendData } from "./trend-data";

/**
 * Charts over the cells of the summary, and below them the tables they are drawn from: how many have reported, every unit's part of
 * a target with the line of the target, and how shares went over rounds and years.
 */
export function chartsSheet(input: SummaryInput, layout: SummaryLayout): SheetDrawing {
  const few = [completenessData(input), ...trendData(input, layout)];
  const byUnit = targetData(input, layout);
  const sources = [...few, ...byUnit];
  const places = chartPlaces([...few.map(() => 0), ...byUnit.map(() => input.summary.units.length)]);
  let row = places.end + 2;
  const drawn = sources.map((source, index) => {
    const table = source(row + 1, places.areas[index] ?? { top: 0, bottom: 0, left: 0, right: 0 });
    const said = spread(textCell(row, 0, table.chart.description, "note"), LAST_COLUMN);
    row += table.rows + 2;
    return { ...table, piece: joinPieces([said, table.piece]) };
  });
  const heading = joinPieces([
    sheetHeading(input, WORDS.title, LAST_COLUMN),
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
      // The tables are for the screen: every figure of theirs is printed on another sheet.
      area: { top: 0, left: 0, bottom: places.end - 1, right: LAST_COLUMN },
    },
  });
}
