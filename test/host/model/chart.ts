import type { Area } from "../../../src/workbook/grid/address";
import type { Wire } from "../protocol/wire";
import type { Sheet } from "./sheet";

/** One row of values of a chart; looks keep the shape of the API. */
export interface ChartSeriesModel {
  name: string;
  type: string;
  values: Area;
  categories: Area | undefined;
  readonly looks: Map<string, Wire>;
}

/** A chart on a sheet. What it looks like is kept, not drawn. */
export interface ChartModel {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  type: string;
  place: Area | undefined;
  /** Of the chart's parts: "Title.Text", "Legend.Visible" … */
  readonly values: Map<string, Wire>;
  series: ChartSeriesModel[];
}
