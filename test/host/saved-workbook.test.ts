import { excelWorkbook } from "../../src/excel/excel-workbook";
import { a1 } from "../../src/workbook/grid/address";
import { type Drawing, type SheetDrawing } from "../../src/workbook/drawing/drawing";
import { formulaText } from "../../src/workbook/formula/formula-text";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { onSheet } from "../support/excel/host-errors";
import { tinySheet, words } from "../support/sheets/tiny-drawing";
import { sampleDrawing } from "../workbook/writing/sample-drawing";
import { parseFormula } from "./saving/parse-formula";
import { startHost } from "./start-host";
import { formatAt } from "../../src/workbook/grid/grid";
import { coverageReport } from "./protocol/coverage";

/** Readable content by address; blank cells are listed only if they have a style. */
function cells({ cells: drawn }: SheetDrawing): Map<string, string> {
  return new Map(
    drawn.map(({ row, column, content }) => {
      if (content.kind === "formula") return [a1(row, column), `=${formulaText(content.formula)}`];
      if (content.kind === "empty") return [a1(row, column), ""];
      return [a1(row, column), String(content.kind === "number" ? content.value : content.text)];
    }),
  );
}

const { print } = tinySheet("", []);
const column = (left: number) => ({ top: 0, left, bottom: 2, right: left });
const CHARTED = tinySheet("Biểu đồ", [words(0, 0, "A")], {
  print: { ...print, fitToWidth: false, scale: 92, isWithoutFills: true, pagesFrom: [3, 7] },
  charts: [
    {
      ...{ title: "Tỷ lệ", description: "", area: { top: 5, left: 0, bottom: 18, right: 4 } },
      categories: column(0),
      series: [
        { name: "Kết quả", values: column(1), look: "columns" },
        { name: "Kỳ trước", values: column(2), look: "line" },
        { name: "Mức giao", values: column(3), look: "limit" },
      ],
      numbers: "percent",
    },
  ],
});
const ON_ONE_PAGE = tinySheet("Một trang", [words(0, 0, "A")], {
  print: { ...print, isOnePage: true },
  hiddenRows: [2],
});

/** Office.js has margins in points. */
const inWholeMillimetres = ({ print }: SheetDrawing): unknown => ({
  ...print,
  margins: Object.values(print.margins).map(Math.round),
});

const named = (drawing: Drawing, name: string): SheetDrawing => {
  const sheet = drawing.sheets.find((known) => known.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
};

test("the painted workbook reads back as its drawing, and the saved file as its sheets", async () => {
  const host = startHost();
  const sample = sampleDrawing();
  const painted = { ...sample, sheets: [...sample.sheets, CHARTED, ON_ONE_PAGE] };
  expect((await excelWorkbook.paint(painted, () => "go-on")).ok).toBe(true);
  const found = host.drawing();
  for (const sheet of painted.sheets) {
    const copy = named(found, sheet.name);
    const drawn = cells(sheet);
    expect([...cells(copy)].filter(([place, text]) => drawn.has(place) || text !== "").sort()).toEqual(
      [...drawn].sort(),
    );
    expect(copy.validations).toHaveLength(sheet.validations.length);
    expect(copy.conditionalFormats.map(({ emphasis }) => emphasis)).toEqual(
      sheet.conditionalFormats.map(({ emphasis }) => emphasis),
    );
    expect([copy.isProtected, copy.freeze, copy.hiddenRows]).toEqual([
      sheet.isProtected,
      sheet.freeze,
      sheet.hiddenRows,
    ]);
    expect(inWholeMillimetres(copy)).toEqual(inWholeMillimetres(sheet));
    expect(copy.charts).toEqual(sheet.charts);
  }
  const read = readWorkbook(host.saveXlsx());
  if (!read.ok) throw new Error("The file was expected to be read");
  const sheets = host.snapshot().grids.map(({ sheet, visibility }) => `${sheet}: ${visibility}`);
  expect(read.value.grids.map(({ sheet, visibility }) => `${sheet}: ${visibility}`)).toEqual(sheets);
});

test("an unknown cell style makes saving fail", async () => {
  const host = startHost();
  await onSheet((sheet) => (sheet.getRange("B3").values = [["lạ"]]));
  expect(() => host.saveXlsx()).toThrow('row 3, column 2 of "Sheet1" has no look of ours');
});

test.each(["SUM(A1:B2)/3", 'IF(AND($A1="x",B$2<>""),1,0)', "'Số liệu'!$B$3&\" \"&N(C4)", "(1+2)*3-4"])(
  "formula %s is read back as it was written",
  (text) => {
    expect(formulaText(parseFormula(text))).toBe(text);
  },
);

test.each(["SUM(A1", "1 + 2", "Table1[Amount]", "+A1"])("%s is no formula of ours", (text) => {
  expect(() => parseFormula(text)).toThrow("ormula of ours");
});

test("the snapshot equals what a reader finds in the saved file", async () => {
  const host = startHost();
  await onSheet((sheet, context) => {
    sheet.name = "Biểu I";
    sheet.getRange("A1:B1").formulas = [["chữ", "=1/0"]];
    sheet.getRange("A2").numberFormat = [["dd/mm/yyyy"]];
    sheet.getRange("A2").values = [[42856]];
    sheet.getRange("A2").format.protection.locked = false;
    sheet.getRange("A3:B3").merge();
    sheet.getRange("C:C").columnHidden = true;
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
  expect(names).toEqual([{ name: "Units", refersTo: "'Biểu I'!$A$1:$A$2" }]);
  expect([...properties]).toEqual([["plan", "x"]]);
});

test("the coverage report lists stored members before hand-written ones", async () => {
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
