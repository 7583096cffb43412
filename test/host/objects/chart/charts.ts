import type { Area } from "../../../../src/workbook/grid/address";
import type { ChartModel } from "../../model/chart";
import { requireUnprotected } from "../../model/protection";
import type { Sheet } from "../../model/sheet";
import { asOneOf } from "../../protocol/arguments";
import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { HostObject } from "../../protocol/host-object";
import { cellsArgument } from "../range/cells";
import { chartObject } from "./chart-object";
import { CHART_TYPES } from "./chart-series";

/**
 * Returns the series of a block: its columns if it is at least as high as wide. Source: Excel.ChartSeriesBy
 * "Auto".
 */
function seriesOf({ top, left, bottom, right }: Area, by: "Auto" | "Columns" | "Rows"): readonly Area[] {
  const isByColumns = by === "Auto" ? bottom - top >= right - left : by === "Columns";
  return isByColumns
    ? Array.from({ length: right - left + 1 }, (_, at) => ({
        top,
        bottom,
        left: left + at,
        right: left + at,
      }))
    : Array.from({ length: bottom - top + 1 }, (_, at) => ({ top: top + at, bottom: top + at, left, right }));
}

function add(sheet: Sheet, type: string, values: Area, by: "Auto" | "Columns" | "Rows"): ChartModel {
  requireUnprotected(sheet);
  const chart: ChartModel = {
    id: sheet.book.newId(),
    sheet,
    name: freeName(sheet),
    type,
    place: undefined,
    values: new Map(),
    series: seriesOf(values, by).map((area) => ({
      name: "",
      type,
      values: area,
      categories: undefined,
      looks: new Map(),
    })),
  };
  sheet.charts.push(chart);
  return chart;
}

/**
 * Source: learn.microsoft.com, Excel.ChartCollection (add: the source is a range of the same sheet; assumed).
 */
export const chartsOfSheet: (model: Sheet) => HostObject = objectsOf<Sheet>("ChartCollection", {
  scalars: { Count: { get: ({ charts }) => charts.length } },
  items: ({ charts }) => charts.map(chartObject),
  methods: {
    Add: (sheet, given) => {
      const type = asOneOf(CHART_TYPES, given.at(0));
      const source = cellsArgument(given.at(1), sheet);
      if (source.sheet !== sheet) refuse("InvalidArgument");
      const by = given.optionalText(2);
      return chartObject(
        add(sheet, type, source.area, by === undefined ? "Auto" : asOneOf(["Auto", "Columns", "Rows"], by)),
      );
    },
    GetCount: ({ charts }) => charts.length,
    GetItemAt: ({ charts }, given) => {
      const chart = charts[given.number(0)];
      return chart === undefined ? refuse("InvalidArgument") : chartObject(chart);
    },
    GetItemOrNullObject: ({ charts }, given) => {
      const chart = charts.find(({ name }) => name === given.text(0));
      return chart === undefined ? null : chartObject(chart);
    },
    GetItem: ({ charts }, given) => {
      const chart = charts.find(({ name }) => name === given.text(0));
      return chart === undefined ? refuse("ItemNotFound") : chartObject(chart);
    },
  },
});

/** Excel names no two charts of a sheet alike (assumed: the next free number). */
function freeName({ charts }: Sheet): string {
  const taken = new Set(charts.map(({ name }) => name));
  const free = charts
    .map((_, index) => `Chart ${charts.length + 1 + index}`)
    .find((name) => !taken.has(name));
  return free ?? `Chart ${charts.length * 2 + 1}`;
}
