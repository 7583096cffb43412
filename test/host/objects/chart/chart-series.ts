import type { Area } from "../../../../src/workbook/grid/address";
import type { ChartSeriesModel } from "../../model/chart";
import { requireUnprotected } from "../../model/protection";
import type { Sheet } from "../../model/sheet";
import { asNumber, asOneOf, asText } from "../../protocol/arguments";
import { objectsOf, type Scalar } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { Argument, HostObject } from "../../protocol/host-object";
import type { Wire } from "../../protocol/wire";
import { colour } from "../format/format-scalars";
import { cellsArgument } from "../range/cells";

/** The supported chart types. */
export const CHART_TYPES = ["ColumnClustered", "BarClustered", "Line", "LineMarkers"] as const;

const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;
const LINES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Automatic",
  "RoundDot",
] as const;

const kept = (key: string, check: (given: Argument) => Wire): Scalar<ChartSeriesModel> => ({
  get: ({ looks }) => looks.get(key) ?? null,
  set: ({ looks }, given) => looks.set(key, check(given)),
});

const line = objectsOf<ChartSeriesModel>("ChartLineFormat", {
  scalars: {
    Color: kept("Line.Color", (given) => String(colour(given))),
    LineStyle: kept("Line.LineStyle", (given) => asOneOf(LINES, given)),
    Weight: kept("Line.Weight", asNumber),
  },
});

const fill = objectsOf<ChartSeriesModel>("ChartFill", {
  methods: {
    SetSolidColor: ({ looks }, given) => looks.set("Fill.Color", String(colour(given.at(0)))),
    Clear: ({ looks }) => looks.delete("Fill.Color"),
  },
});

const format = objectsOf<ChartSeriesModel>("ChartSeriesFormat", { objects: { Fill: fill, Line: line } });

const onSheet = new WeakMap<ChartSeriesModel, Sheet>();

/** Returns a series' row or column on the chart's sheet; refuses other shapes (assumed). */
function rowOf(model: ChartSeriesModel, given: Argument): Area {
  const sheet = onSheet.get(model) ?? refuse("ItemNotFound");
  requireUnprotected(sheet);
  const { area, sheet: from } = cellsArgument(given, sheet);
  const isRow = area.top === area.bottom || area.left === area.right;
  return from === sheet && isRow ? area : refuse("InvalidArgument");
}

const made: (model: ChartSeriesModel) => HostObject = objectsOf<ChartSeriesModel>("ChartSeries", {
  scalars: {
    Name: {
      get: ({ name }) => name,
      set: (model, given) => {
        model.name = asText(given);
      },
    },
    ChartType: {
      get: ({ type }) => type,
      set: (model, given) => {
        model.type = asOneOf(CHART_TYPES, given);
      },
    },
    MarkerStyle: kept("MarkerStyle", (given) => asOneOf(MARKERS, given)),
  },
  objects: { Format: format },
  methods: {
    SetValues: (model, given) => {
      model.values = rowOf(model, given.at(0));
    },
    SetXAxisValues: (model, given) => {
      model.categories = rowOf(model, given.at(0));
    },
  },
});

/** Source: learn.microsoft.com, Excel.ChartSeries. */
export function seriesObject(sheet: Sheet, model: ChartSeriesModel): HostObject {
  onSheet.set(model, sheet);
  return made(model);
}
