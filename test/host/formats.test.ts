import { failureOf, onSheet } from "../support/excel/host-errors";
import { startHost } from "./start-host";

beforeEach(() => {
  startHost();
});

test("fonts, fills, alignment, borders and sizes are kept; mixed ones read as null", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { format } = sheet.getRange("A1:B1");
    format.font.name = "Times New Roman";
    format.font.size = 13;
    format.fill.color = "#dce9f5";
    format.wrapText = true;
    format.indentLevel = 1;
    format.horizontalAlignment = "Center";
    format.borders.getItem("EdgeBottom").style = "Continuous";
    format.columnWidth = 100;
    sheet.getRange("A1").format.font.bold = true;
    const read = sheet.getRange("A1:B1").format;
    read.load(
      "wrapText,indentLevel,horizontalAlignment,columnWidth,font/name,font/size,font/bold,fill/color",
    );
    const bottom = read.borders.getItem("EdgeBottom").load("style,weight");
    await context.sync();
    expect(read.font.toJSON()).toEqual({ name: "Times New Roman", size: 13, bold: null });
    expect(read.fill.color).toBe("#DCE9F5");
    expect([read.wrapText, read.indentLevel, read.horizontalAlignment]).toEqual([true, 1, "Center"]);
    expect([bottom.style, bottom.weight]).toEqual(["Continuous", "Thin"]);
    expect(read.columnWidth).toBe(100);
  });
});

test("several areas are formatted in one go", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRanges("A1:B2,D4").format.protection.locked = false;
    const inside = sheet.getRange("D4").format.protection.load("locked");
    const outside = sheet.getRange("C3").format.protection.load("locked");
    await context.sync();
    expect([inside.locked, outside.locked]).toEqual([false, true]);
  });
});

test("a format of whole columns holds for cells to come", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B:C").format.font.italic = true;
    const font = sheet.getRange("C900").format.font.load("italic");
    await context.sync();
    expect(font.italic).toBe(true);
  });
});

test("hidden rows and columns read back", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const rows = sheet.getRange("A2:A4").load("rowHidden,columnHidden");
    const column = sheet.getRange("B1").load("columnHidden");
    await context.sync();
    expect([rows.rowHidden, rows.columnHidden, column.columnHidden]).toEqual([null, false, true]);
  });
});

test("a cell style gives its look and takes formats set by hand away", async () => {
  await Excel.run(async (context) => {
    const { styles } = context.workbook;
    const missing = styles.getItemOrNullObject("Nhập số");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    styles.add("Nhập số");
    const style = styles.getItem("Nhập số");
    style.font.bold = true;
    style.numberFormat = "#,##0";
    style.locked = false;
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.format.font.italic = true;
    range.style = "Nhập số";
    range.load("style,numberFormat,format/font/bold,format/font/italic,format/protection/locked");
    await context.sync();
    expect([range.style, range.numberFormat]).toEqual(["Nhập số", [["#,##0"]]]);
    expect([range.format.font.bold, range.format.font.italic]).toEqual([true, false]);
    expect(range.format.protection.locked).toBe(false);
  });
});

test("a colour that is none is refused", async () => {
  const error = await failureOf(onSheet((sheet) => (sheet.getRange("A1").format.fill.color = "DCE9F5")));
  expect(error.code).toBe("InvalidArgument");
});

test("a link keeps its target and shows its text", async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "Đến ô B2" };
    cell.load("hyperlink,values");
    await context.sync();
    expect(cell.hyperlink).toEqual({ documentReference: "Sheet1!B2", textToDisplay: "Đến ô B2" });
    expect(cell.values).toEqual([["Đến ô B2"]]);
  });
});
