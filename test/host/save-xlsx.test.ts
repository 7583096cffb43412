import { excelWorkbook } from "../../src/excel/excel-workbook";
import { a1 } from "../../src/domain/grid/address";
import type { Drawing, SheetDrawing } from "../../src/sheets/drawing";
import { formulaText } from "../../src/sheets/formula/formula-text";
import { readWorkbook } from "../../src/xlsx/reading/read-workbook";
import { onSheet } from "../support/excel/host-errors";
import { tinySheet, words } from "../support/sheets/tiny-drawing";
import { sampleDrawing } from "../xlsx/writing/sample-drawing";
import { parseFormula } from "./saving/parse-formula";
import { startHost } from "./start-host";

/** What stands where, readable; blanks count by their look only. */
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

/** Margins travel as points. */
const inWholeMillimetres = ({ print }: SheetDrawing): unknown => ({
  ...print,
  margins: Object.values(print.margins).map(Math.round),
});

const named = (drawing: Drawing, name: string): SheetDrawing => {
  const sheet = drawing.sheets.find((known) => known.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
};

test("what the add-in painted reads back as the drawing it painted", async () => {
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
});

test("the saved file is read by our own reader", async () => {
  const host = startHost();
  await excelWorkbook.paint(sampleDrawing(), () => "go-on");
  const read = readWorkbook(host.saveXlsx());
  if (!read.ok) throw new Error("The file was expected to be read");
  const sheets = host.snapshot().grids.map(({ sheet, visibility }) => `${sheet}: ${visibility}`);
  expect(read.value.grids.map(({ sheet, visibility }) => `${sheet}: ${visibility}`)).toEqual(sheets);
});

test("a look that is none of ours is not saved as another one", async () => {
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
