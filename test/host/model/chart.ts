import type { Area } from "../../../src/workbook/grid/address";
import type { Wire } from "../protocol/wire";
import type { Sheet } from "./sheet";

/** One series of a chart; formats are structured as in the API. */
export interface ChartSeriesModel {
  name: string;
  type: string;
  values: Area;
  categories: Area | undefined;
  readonly looks: Map<string, Wire>;
}

/** A chart on a sheet. Its formats are stored, not drawn. */
export interface ChartModel {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  type: string;
  place: Area | undefined;
  /** Values of the chart's parts: "Title.Text", "Legend.Visible" … */
  readonly values: Map<string, Wire>;
  series: ChartSeriesModel[];
}
