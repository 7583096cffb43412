import { excelWorkbook } from "../../src/excel/excel-workbook";
import { startHost } from "../host/start-host";

test("a cell is shown and selected", async () => {
  const host = startHost();
  host.book.addSheet("Other");
  expect((await excelWorkbook.goTo({ sheet: "Other", cell: "C5" })).ok).toBe(true);
  expect(host.book.activeSheet.name).toBe("Other");
  expect(host.book.selection.area).toEqual({ top: 4, left: 2, bottom: 4, right: 2 });
});

test("a sheet that is gone, and another workbook in front, are failures", async () => {
  const host = startHost();
  expect(await excelWorkbook.goTo({ sheet: "Gone", cell: "A1" })).toEqual({
    ok: false,
    failure: { kind: "sheet-missing", sheet: "Gone" },
  });
  host.troubles.isBehindAnother = true;
  expect(await excelWorkbook.goTo({ sheet: "Sheet1", cell: "A1" })).toEqual({
    ok: false,
    failure: { kind: "not-in-front" },
  });
});

test("what is no cell is a mistake of ours", async () => {
  startHost();
  await expect(excelWorkbook.goTo({ sheet: "Sheet1", cell: "A0" })).rejects.toThrow("No cell: A0");
});

test("the names of all sheets are known, hidden ones too", async () => {
  const host = startHost();
  host.book.addSheet("Lists").visibility = "VeryHidden";
  expect(await excelWorkbook.sheetNames()).toEqual({ ok: true, value: ["Sheet1", "Lists"] });
});
