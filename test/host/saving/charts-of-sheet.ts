import type { ChartSeries, DrawnChart } from "../../../src/workbook/drawing/drawing";
import type { ChartModel, ChartSeriesModel } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { wordOf } from "./word-of";

/** Returns the charts of a sheet for a Drawing; without alternative text, which Office.js lacks. */
export const chartsOfSheet = ({ charts, name }: Sheet): readonly DrawnChart[] =>
  charts.map((chart) => drawnChart(chart, name));

function drawnChart({ place, values, series }: ChartModel, sheet: string): DrawnChart {
  const [first] = series;
  if (place === undefined || first?.categories === undefined) {
    throw new Error(`A chart of "${sheet}" has no place or no categories`);
  }
  return {
    title: wordOf(values.get("Title.Text")),
    description: "",
    area: place,
    categories: first.categories,
    series: series.map(drawnSeries),
    numbers: values.get("ValueAxis.NumberFormat") === "0%" ? "percent" : "count",
  };
}

function drawnSeries({ name, values, type }: ChartSeriesModel): ChartSeries {
  const look = new Map<string, ChartSeries["look"]>([
    ["ColumnClustered", "columns"],
    ["LineMarkers", "line"],
    ["Line", "limit"],
  ]).get(type);
  if (look === undefined) throw new Error(`The file writer has no charts of the type ${type}`);
  return { name, values, look };
}
