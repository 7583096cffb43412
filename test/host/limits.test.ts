import { onSheet, readRange, failureOf } from "../support/excel/host-errors";
import { startHost } from "./start-host";

/** What Excel does without a word: each of these looks like success to code that does not read back. */
describe("Excel outside the plain case", () => {
  beforeEach(() => startHost());

  test("drops what is written into the covered part of a merge", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").merge(false);
      sheet.getRange("A1:B1").values = [[1, 2]];
    });
    expect((await readRange("A1:B1", "values")).values).toEqual([[1, ""]]);
  });

  test("misplaces rows written at once over filtered ones; one by one they are right", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A4").values = [["Tên"], ["a"], ["b"], ["c"]];
      sheet.autoFilter.apply(sheet.getRange("A1:A4"), 0, { filterOn: "Values", values: ["a", "c"] });
      sheet.getRange("A2:A4").values = [[1], [2], [3]];
    });
    const hidden = await readRange("A2:A4", "values,rowHidden");
    expect(hidden.values).toEqual([[1], ["b"], [1]]);
    expect(hidden.rowHidden).toBeNull();
    await onSheet((sheet) => [2, 3, 4].forEach((row) => (sheet.getRange(`A${row}`).values = [[row]])));
    expect((await readRange("A2:A4", "values")).values).toEqual([[2], [3], [4]]);
    await onSheet((sheet) => sheet.autoFilter.clearCriteria());
    expect((await readRange("A3", "rowHidden")).rowHidden).toBe(false);
  });

  test("a table takes in the row that is entered below it", async () => {
    const host = startHost();
    await onSheet((sheet) => {
      sheet.tables.add("A1:B2", true);
      sheet.getRange("A3").values = [[7]];
      sheet.getRange("D4").values = [[7]];
    });
    expect(host.book.sheets[0]?.tables[0]?.area).toMatchObject({ top: 0, bottom: 2, left: 0, right: 1 });
  });

  test.each([
    ["=A1:A3", true],
    ["=UNIQUE(A1:A3)", true],
    ["=IF(A1:A3>0,1,0)", true],
    ["='Số liệu'!A1:A3*2", true],
    ["=SUM(A1:A3)", false],
    ['=IF(SUM(A1:A3)>0,"A1:A3",ROUND(A1,0))', false],
    ["=SUMPRODUCT((A1:A3>0)*B1:B3)", false],
  ])("%s spills: %s", async (formula, spills) => {
    const written = onSheet((sheet) => (sheet.getRange("D1").formulas = [[formula]])).then(() => "written");
    const refused = failureOf(written).then(({ code }) => code);
    expect(await Promise.any([written, refused])).toBe(spills ? "NotImplemented" : "written");
  });

  test.each([
    [1900, 1462],
    [1904, 0],
  ] as const)("a workbook of %i counts 1 January 1904 as day %i", async (system, day) => {
    startHost().book.dateSystem = system;
    await Excel.run(async (context) => {
      const first = context.workbook.functions.date(1904, 1, 1);
      first.load("value");
      await context.sync();
      expect(first.value).toBe(day);
    });
  });
});
