import type { ChartModel, ChartSeriesModel } from "../../model/chart";
import { requireUnprotected } from "../../model/protection";
import { asBoolean, asNumber, asOneOf, asText } from "../../protocol/arguments";
import { objectsOf, type Scalar } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { Argument, HostObject } from "../../protocol/host-object";
import type { Wire } from "../../protocol/wire";
import { cellsArgument } from "../range/cells";
import { seriesObject } from "./chart-series";

const kept = (key: string, check: (given: Argument) => Wire): Scalar<ChartModel> => ({
  get: ({ values }) => values.get(key) ?? null,
  set: ({ sheet, values }, given) => {
    requireUnprotected(sheet);
    values.set(key, check(given));
  },
});

const title = objectsOf<ChartModel>("ChartTitle", {
  scalars: { Text: kept("Title.Text", asText), Visible: kept("Title.Visible", asBoolean) },
});

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

const legend = objectsOf<ChartModel>("ChartLegend", {
  scalars: {
    Visible: kept("Legend.Visible", asBoolean),
    Position: kept("Legend.Position", (given) => asOneOf(POSITIONS, given)),
  },
});

const valueAxis = objectsOf<ChartModel>("ChartAxis", {
  scalars: {
    Minimum: kept("ValueAxis.Minimum", (given) => (given === "" ? "" : asNumber(given))),
    NumberFormat: kept("ValueAxis.NumberFormat", asText),
  },
});

const axes = objectsOf<ChartModel>("ChartAxes", { objects: { ValueAxis: valueAxis } });

function addSeries(chart: ChartModel, name: string | undefined): ChartSeriesModel {
  requireUnprotected(chart.sheet);
  const [first] = chart.series;
  const made = {
    name: name ?? "",
    type: chart.type,
    values: first?.values ?? refuse("InvalidOperation"),
    categories: undefined,
    looks: new Map<string, Wire>(),
  };
  chart.series.push(made);
  return made;
}

const series = objectsOf<ChartModel>("ChartSeriesCollection", {
  scalars: { Count: { get: (chart) => chart.series.length } },
  items: (chart) => chart.series.map((each) => seriesObject(chart.sheet, each)),
  methods: {
    Add: (chart, given) => seriesObject(chart.sheet, addSeries(chart, given.optionalText(0))),
    GetCount: (chart) => chart.series.length,
    GetItemAt: (chart, given) => {
      const found = chart.series[given.number(0)];
      return found === undefined ? refuse("InvalidArgument") : seriesObject(chart.sheet, found);
    },
  },
});

/** Source: learn.microsoft.com, Excel.Chart. ExcelApi has no alternative text for charts. */
export const chartObject: (model: ChartModel) => HostObject = objectsOf<ChartModel>("Chart", {
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (chart, given) => {
        const name = asText(given);
        if (name === "" || chart.sheet.charts.some((other) => other !== chart && other.name === name)) {
          refuse("InvalidArgument");
        }
        chart.name = name;
      },
    },
  },
  objects: { Title: title, Legend: legend, Axes: axes, Series: series },
  methods: {
    SetPosition: (chart, given) => {
      requireUnprotected(chart.sheet);
      const from = cellsArgument(given.at(0), chart.sheet).area;
      const end = given.at(1);
      const to = end === null ? from : cellsArgument(end, chart.sheet).area;
      if (to.bottom < from.top || to.right < from.left) refuse("InvalidArgument");
      chart.place = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
    },
    Delete: ({ sheet, id }) => {
      requireUnprotected(sheet);
      sheet.charts = sheet.charts.filter((other) => other.id !== id);
    },
  },
});
