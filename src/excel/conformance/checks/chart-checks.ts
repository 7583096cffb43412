import type { ConformanceCheck } from "../asking/conformance-check";

/** Charts, tables and page breaks. */
export const chartChecks: readonly ConformanceCheck[] = [
  {
    id: "charts.columns-and-line",
    what: "A flat chart of columns with a line over them keeps title, series, legend and axis.",
    expected: {
      count: 1,
      title: "invented",
      series: [
        ["one", "ColumnClustered"],
        ["two", "Line"],
      ],
      legend: [true, "Bottom"],
      axis: [0, "0%"],
    },
    look: async ({ sheet, context }) => {
      sheet.getRange("A1:C2").values = [
        ["a", 0.5, 1],
        ["b", 0.75, 1],
      ];
      sheet.charts.getItemOrNullObject("E2:H12").delete();
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:B2"), "Auto");
      chart.name = "E2:H12";
      chart.title.text = "invented";
      chart.setPosition("E2", "H12");
      chart.legend.visible = true;
      chart.legend.position = "Bottom";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.numberFormat = "0%";
      const columns = chart.series.getItemAt(0);
      columns.name = "one";
      columns.chartType = "ColumnClustered";
      columns.setValues(sheet.getRange("B1:B2"));
      columns.setXAxisValues(sheet.getRange("A1:A2"));
      columns.format.fill.setSolidColor("#A6A6A6");
      const line = chart.series.add("two");
      line.chartType = "Line";
      line.setValues(sheet.getRange("C1:C2"));
      line.markerStyle = "None";
      line.format.line.color = "#000000";
      line.format.line.weight = 1.75;
      line.format.line.lineStyle = "Dash";
      await context.sync();
      const { charts } = sheet;
      charts.load("count");
      chart.title.load("text");
      chart.series.load("items/name,items/chartType");
      chart.legend.load("visible,position");
      chart.axes.valueAxis.load("minimum,numberFormat");
      await context.sync();
      return {
        count: charts.count,
        title: chart.title.text,
        series: chart.series.items.map(({ name, chartType }) => [name, chartType]),
        legend: [chart.legend.visible, chart.legend.position],
        axis: [chart.axes.valueAxis.minimum, chart.axes.valueAxis.numberFormat],
      };
    },
  },
  {
    id: "tables.add-and-end",
    what: "Cells become a table of a name and a style; a table that is not there can be ended as well.",
    expected: { tables: [["TD_conformance", "TableStyleLight1"]], covers: "A1:B3", left: 0, kept: "head" },
    look: async ({ sheet, context }) => {
      sheet.getRange("A1:B3").values = [
        ["head", "other"],
        ["a", 1],
        ["b", 2],
      ];
      sheet.tables.getItemOrNullObject("TD_conformance").convertToRange();
      const table = sheet.tables.add("A1:B3", true);
      table.name = "TD_conformance";
      table.style = "TableStyleLight1";
      sheet.tables.load("items/name,items/style");
      const covered = table.getRange().load("address");
      await context.sync();
      const tables = sheet.tables.items.map(({ name, style }) => [name, style]);
      table.convertToRange();
      const left = sheet.tables.getCount();
      const values = sheet.getRange("A1").load("values");
      await context.sync();
      const covers = covered.address.split("!").at(-1) ?? "";
      return { tables, covers, left: answered(left), kept: String(values.values[0]?.[0]) };
    },
  },
  {
    id: "pages.row-breaks",
    what: "A row can begin a page; all such rows can be taken back.",
    expected: { added: 1, left: 0 },
    look: async ({ sheet, context }) => {
      const { horizontalPageBreaks: breaks } = sheet;
      breaks.add("A5");
      const added = breaks.getCount();
      breaks.removePageBreaks();
      const left = breaks.getCount();
      await context.sync();
      return { added: answered(added), left: answered(left) };
    },
  },
];

/** A method's result needs no load, but the lint rule requires one wherever it knows a value's origin. */
function answered({ value }: OfficeExtension.ClientResult<number>): number {
  return value;
}
