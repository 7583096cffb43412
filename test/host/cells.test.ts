import { failureOf, onSheet, readRange } from "../support/excel/host-errors";
import { startHost } from "./start-host";
import fc from "fast-check";
import { IronCalcCalculation } from "./calculation/iron-calc-calculation";
import { loadIronCalc } from "./calculation/load-iron-calc";
import { propertyRuns } from "../support/property-runs";

beforeEach(() => {
  startHost();
});

test("values, addresses and value types read back as written", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, "hai"],
      [true, 4],
    ];
  });
  const range = await readRange("A1:C2", "values,address,valueTypes,rowCount,columnCount");
  expect(range.values).toEqual([
    [1, "hai", ""],
    [true, 4, ""],
  ]);
  expect(range.address).toBe("Sheet1!A1:C2");
  expect(range.valueTypes).toEqual([
    ["Double", "String", "Empty"],
    ["Boolean", "Double", "Empty"],
  ]);
  expect([range.rowCount, range.columnCount]).toEqual([2, 3]);
});

test("formulas recalculate when a cell changes, across sheets and exactly", async () => {
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const second = context.workbook.worksheets.add("Tổng hợp");
    first.getRange("A1:A2").values = [[0.1], [0.2]];
    second.getRange("A1:A2").formulas = [["=SUM(Sheet1!A1:A2)"], ["=A1*10"]];
    const results = second.getRange("A1:A2");
    results.load("values,formulas");
    await context.sync();
    expect(results.values).toEqual([[0.1 + 0.2], [(0.1 + 0.2) * 10]]);
    expect(results.formulas).toEqual([["=SUM(Sheet1!A1:A2)"], ["=A1*10"]]);
    first.getRange("A1").values = [[5]];
    results.load("values");
    await context.sync();
    expect(results.values).toEqual([[5.2], [52]]);
  });
});

test("formula errors have a text and the value type Error", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").formulas = [["=1/0", "=NOSUCH(1)"]];
  });
  const range = await readRange("A1:B1", "values,valueTypes");
  expect(range.values).toEqual([["#DIV/0!", "#NAME?"]]);
  expect(range.valueTypes).toEqual([["Error", "Error"]]);
});

test("text that begins with a dash becomes a formula; an unreadable formula is refused", async () => {
  await onSheet((sheet) => (sheet.getRange("A1").values = [["- Khối doanh nghiệp"]]));
  expect((await readRange("A1", "values")).values).toEqual([["#NAME?"]]);
  const error = await failureOf(onSheet((sheet) => (sheet.getRange("A1").values = [["=SUM("]])));
  expect(error.code).toBe("InvalidArgument");
});

test("the text format keeps text; numbers, percentages and ISO dates in text are converted", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1:F1").values = [["007", "007", "50%", "2017-05-01", "'=x", "true"]];
  });
  const range = await readRange("A1:F1", "values,numberFormat");
  expect(range.values).toEqual([["007", 7, 0.5, 42856, "=x", true]]);
  expect(range.numberFormat[0]).toEqual(["@", "General", "0%", "m/d/yyyy", "General", "General"]);
});

test("null leaves a cell unchanged, an empty text clears it", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:C1").values = [[1, 2, 3]];
    sheet.getRange("A1:C1").values = [[null, "", 4]];
  });
  expect((await readRange("A1:C1", "values")).values).toEqual([[1, "", 4]]);
});

test("arrays whose size differs from the range are refused", async () => {
  const error = await failureOf(onSheet((sheet) => (sheet.getRange("A1:B2").values = [[1]])));
  expect(error.code).toBe("InvalidArgument");
});

test("a property that was not loaded cannot be read", async () => {
  const error = await failureOf(
    Excel.run(async (context) => context.workbook.worksheets.getFirst().getRange("A1").values),
  );
  expect(error.code).toBe("PropertyNotLoaded");
});

test("ten thousand cells are written in one round trip", async () => {
  const host = startHost();
  const rows = Array.from({ length: 1000 }, (_, y) => Array.from({ length: 10 }, (_unused, x) => y * x));
  await onSheet((sheet) => (sheet.getRange("F1:O1000").values = rows));
  expect(host.roundTrips).toBe(1);
  expect((await readRange("O1000", "values")).values).toEqual([[999 * 9]]);
  expect(host.roundTrips).toBe(2);
});

test("text shows numbers in their format", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:D1").values = [[1234.5, 0.25, 42856, 7]];
    sheet.getRange("A1:D1").numberFormat = [["#,##0", "0.0%", "dd/mm/yyyy", "General"]];
  });
  expect((await readRange("A1:D1", "text")).text).toEqual([["1,235", "25.0%", "01/05/2017", "7"]]);
});

test("merging keeps only the upper-left value", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").values = [["giữ", "mất"]];
    sheet.getRange("A1:B1").merge();
  });
  expect((await readRange("A1:B1", "values")).values).toEqual([["giữ", ""]]);
});

test("the used range includes formats unless only values are requested", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const nothing = sheet.getUsedRangeOrNullObject();
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D5").format.fill.color = "#FFFBE6";
    const all = sheet.getUsedRange();
    const values = sheet.getUsedRange(true);
    all.load("address");
    values.load("address");
    await context.sync();
    expect(nothing.isNullObject).toBe(true);
    expect(all.address).toBe("Sheet1!B2:D5");
    expect(values.address).toBe("Sheet1!B2");
  });
});

test("in manual mode results stay until recalculation", async () => {
  await onSheet((sheet, context) => {
    context.workbook.application.calculationMode = "Manual";
    sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
  });
  expect((await readRange("B1", "values")).values).toEqual([[2]]);
  await onSheet((sheet) => (sheet.getRange("A1").values = [[10]]));
  expect((await readRange("B1", "values")).values).toEqual([[2]]);
  await onSheet((_, context) => context.workbook.application.calculate("Full"));
  expect((await readRange("B1", "values")).values).toEqual([[11]]);
});

describe("formats of cells", () => {
  test("fonts, fills, alignment, borders and sizes are stored; mixed ones read as null", async () => {
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

  test.each([
    ["vi-VN", "A1:B2;D4", "A1:B2,D4"],
    ["en-US", "A1:B2,D4", "A1:B2;D4"],
  ])("in %s several areas are joined by %s, and %s is refused", async (locale, joined, refused) => {
    startHost({ locale });
    expect((await failureOf(onSheet((sheet) => sheet.getRanges(refused)))).code).toBe("InvalidArgument");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRanges(joined).format.protection.locked = false;
      const inside = sheet.getRange("D4").format.protection.load("locked");
      const outside = sheet.getRange("C3").format.protection.load("locked");
      await context.sync();
      expect([inside.locked, outside.locked]).toEqual([false, true]);
    });
  });

  test("a format of whole columns applies to later cells", async () => {
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

  test("a cell style applies its formats and replaces formats set by hand", async () => {
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

  test("an invalid colour is refused", async () => {
    const error = await failureOf(onSheet((sheet) => (sheet.getRange("A1").format.fill.color = "DCE9F5")));
    expect(error.code).toBe("InvalidArgument");
  });

  test("a link stores its target and shows its text", async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "Đến ô B2" };
      cell.load("hyperlink,values");
      await context.sync();
      expect(cell.hyperlink).toEqual({ documentReference: "Sheet1!B2", textToDisplay: "Đến ô B2" });
      expect(cell.values).toEqual([["Đến ô B2"]]);
    });
  });
});

/** Closer to the limits, the engine's rounded text is no number; Excel's cells end at 9.99E+307. */
const SMALLEST = 1e-290;
const LARGEST = 1e300;

test("a formula returns any number exactly", () => {
  const numbers = fc
    .double({ noNaN: true, min: -LARGEST, max: LARGEST })
    .filter((number) => number === 0 || Math.abs(number) > SMALLEST);
  const list = fc.array(numbers, { minLength: 1, maxLength: 20 });
  const property = fc.property(list, (values) => {
    const calculation = new IronCalcCalculation(loadIronCalc);
    calculation.addSheet("id", "Số liệu");
    values.forEach((value, row) => {
      calculation.enterValue("id", row, 0, value);
      calculation.enterFormula("id", row, 1, `=A${row + 1}`);
    });
    // Excel has no negative zero.
    expect(values.map((_, row) => calculation.result("id", row, 1))).toEqual(
      values.map((value) => value + 0),
    );
  });
  fc.assert(property, { numRuns: propertyRuns(30), endOnFailure: true });
});
