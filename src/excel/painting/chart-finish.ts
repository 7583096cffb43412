import type { Finish } from "./step";
import { areaA1 } from "../../workbook/grid";
import type { ChartSeries, DrawnChart } from "../../workbook/drawing";
import { refusedAmong } from "../host/refused-among";
import type { StagedSheet } from "./staging";

/** As in files: series differ by shade, stroke and marker. */
const SHADES = ["#A6A6A6", "#D9D9D9", "#595959", "#BFBFBF", "#7F7F7F", "#262626"] as const;
const STROKES = ["Continuous", "Dash", "Dot", "DashDot", "DashDotDot", "RoundDot"] as const;
const MARKS = ["Circle", "Square", "Triangle", "Diamond", "X", "Star"] as const;
const BLACK = "#000000";
const LINE_WIDTH = 1.75;

const TYPES = { columns: "ColumnClustered", line: "LineMarkers", limit: "Line" } as const;

/** Returns the name by which the next painting finds the chart: the cells it covers. */
const chartName = ({ area }: DrawnChart): string => areaA1(area);

/** Returns whether a chart has such a name, which no user gives. */
const isOurs = (name: string): boolean => /^[A-Z]{1,3}\d+:[A-Z]{1,3}\d+$/.test(name);

/** Returns the steps for a sheet's charts; those of an earlier painting are removed. */
export const chartFinishes = ({ drawing, charts: present }: StagedSheet): readonly Finish[] => {
  const { charts = [] } = drawing;
  const drawn = new Set(charts.map(chartName));
  return [
    ...present.filter((name) => isOurs(name) && !drawn.has(name)).map(chartRemoval),
    ...charts.map(chartFinish),
  ];
};

/** Removes incomplete charts that were refused before they got their name. */
export async function removeHalfMade(
  context: Excel.RequestContext,
  staged: readonly StagedSheet[],
): Promise<void> {
  const listed = staged.map(({ name, charts: present }) => {
    const { charts } = context.workbook.worksheets.getItem(name);
    charts.load("items/name");
    return { charts, present };
  });
  await context.sync();
  const halfMade = listed.flatMap(({ charts, present }) =>
    charts.items.filter(({ name }) => !isOurs(name) && !present.includes(name)),
  );
  await refusedAmong(context, halfMade, (chart) => chart.delete());
}

const chartRemoval = (name: string): Finish => ({
  what: "chart",
  apply: ({ charts }) => charts.getItemOrNullObject(name).delete(),
});

/**
 * Adds a chart to its painted sheet. Office.js has no alternative text for charts: the table below contains
 * the same data. If Excel refuses the chart, only the chart is missing.
 */
const chartFinish = (chart: DrawnChart): Finish => ({
  what: "chart",
  apply: (sheet) => putChart(sheet, chart),
});

function putChart(sheet: Excel.Worksheet, chart: DrawnChart): void {
  const { title, area, categories, series, numbers } = chart;
  const [first, ...others] = series;
  if (first === undefined) return;
  const name = chartName(chart);
  // Excel does not revert a refused request: the next attempt starts from the beginning.
  sheet.charts.getItemOrNullObject(name).delete();
  const made = sheet.charts.add(TYPES[first.look], sheet.getRange(areaA1(first.values)), "Auto");
  made.name = name;
  made.title.text = title;
  made.setPosition(
    areaA1({ ...area, bottom: area.top, right: area.left }),
    areaA1({ ...area, top: area.bottom, left: area.right }),
  );
  made.legend.visible = others.length > 0;
  made.legend.position = "Bottom";
  made.axes.valueAxis.minimum = 0;
  made.axes.valueAxis.numberFormat = numbers === "percent" ? "0%" : "#,##0";
  setSeries(made.series.getItemAt(0), first, 0);
  others.forEach((each, index) => setSeries(made.series.add(each.name), each, index + 1));

  function setSeries(drawn: Excel.ChartSeries, { name, values, look }: ChartSeries, index: number): void {
    drawn.name = name;
    drawn.chartType = TYPES[look];
    drawn.setValues(sheet.getRange(areaA1(values)));
    drawn.setXAxisValues(sheet.getRange(areaA1(categories)));
    setLook(drawn, look, index);
  }
}

function setLook(drawn: Excel.ChartSeries, look: ChartSeries["look"], index: number): void {
  const { fill, line } = drawn.format;
  line.color = BLACK;
  switch (look) {
    case "columns":
      fill.setSolidColor(SHADES[index % SHADES.length] ?? BLACK);
      return;
    case "line":
      line.weight = LINE_WIDTH;
      line.lineStyle = STROKES[index % STROKES.length] ?? "Continuous";
      drawn.markerStyle = MARKS[index % MARKS.length] ?? "Circle";
      return;
    case "limit":
      line.weight = LINE_WIDTH;
      line.lineStyle = "Dash";
      drawn.markerStyle = "None";
  }
}
