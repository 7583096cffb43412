import { failureOf, onSheet, readRange } from "../support/excel/host-errors";
import { startHost } from "./start-host";

beforeEach(() => {
  startHost();
});

test("values, addresses and kinds of value come back", async () => {
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

test("errors of formulas are shown as text and known as errors", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").formulas = [["=1/0", "=NOSUCH(1)"]];
  });
  const range = await readRange("A1:B1", "values,valueTypes");
  expect(range.values).toEqual([["#DIV/0!", "#NAME?"]]);
  expect(range.valueTypes).toEqual([["Error", "Error"]]);
});

test("text that begins with a dash becomes a formula; a formula that cannot be read is refused", async () => {
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

test("null leaves a cell, an empty text clears it", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:C1").values = [[1, 2, 3]];
    sheet.getRange("A1:C1").values = [[null, "", 4]];
  });
  expect((await readRange("A1:C1", "values")).values).toEqual([[1, "", 4]]);
});

test("lists of another size than the range are refused", async () => {
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

test("merging keeps the upper-left value only", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").values = [["giữ", "mất"]];
    sheet.getRange("A1:B1").merge();
  });
  expect((await readRange("A1:B1", "values")).values).toEqual([["giữ", ""]]);
});

test("the used range counts formats unless only values are asked for", async () => {
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

test("in manual mode results stay until calculated", async () => {
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
