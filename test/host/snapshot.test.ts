import { formatAt } from "../../src/domain/grid/grid";
import { onSheet } from "../support/excel/host-errors";
import { startHost } from "./start-host";
import { coverageReport } from "./protocol/coverage";

test("the snapshot holds what a reader of the saved file would find", async () => {
  const host = startHost();
  await onSheet((sheet, context) => {
    sheet.name = "Biểu I";
    sheet.getRange("A1:B1").formulas = [["chữ", "=1/0"]];
    sheet.getRange("A2").numberFormat = [["dd/mm/yyyy"]];
    sheet.getRange("A2").values = [[42856]];
    sheet.getRange("A2").format.protection.locked = false;
    sheet.getRange("A3:B3").merge();
    sheet.getRange("C:C").columnHidden = true;
    sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "=Units" } };
    context.workbook.names.add("Units", sheet.getRange("A1:A2"));
    context.workbook.properties.custom.add("plan", "x");
    sheet.protection.protect();
  });
  const { grids, names, properties } = host.snapshot();
  const [grid] = grids;
  if (grid === undefined) throw new Error("A sheet was expected");
  expect([grid.sheet, grid.isProtected, grid.hiddenColumns]).toEqual(["Biểu I", true, [2]]);
  expect(grid.rows[0]?.values).toEqual(["chữ", { error: "#DIV/0!" }]);
  expect([...grid.formulas.values()]).toEqual([{ text: "1/0", hasCachedValue: true }]);
  expect(formatAt(grid, 1, 0)).toEqual({
    numberFormat: "dd/mm/yyyy",
    isDate: true,
    font: "Calibri",
    locked: false,
  });
  expect(grid.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 1 }]);
  expect(grid.validations).toEqual([
    { areas: [{ top: 1, left: 1, bottom: 1, right: 1 }], type: "list", formulas: ["Units"] },
  ]);
  expect(names).toEqual([{ name: "Units", refersTo: "'Biểu I'!$A$1:$A$2" }]);
  expect([...properties]).toEqual([["plan", "x"]]);
});

test("the coverage report puts what rests on storage alone before what is written by hand", async () => {
  const host = startHost();
  await onSheet((sheet) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
    chart.plotArea.left = 5;
    sheet.name = "Biểu I";
  });
  const report = coverageReport(host.coverage()).split("\n");
  expect(report).toContain("stored       ChartPlotArea.left (1)");
  expect(report.indexOf("stored       ChartPlotArea.left (1)")).toBeLessThan(
    report.indexOf("hand-written Worksheet.name (1)"),
  );
});
