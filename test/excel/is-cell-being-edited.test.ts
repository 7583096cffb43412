import { excelWorkbook } from "../../src/excel/excel-workbook";
import { startHost } from "../host/start-host";

test("whether a cell is being edited is answered at once, while everything else waits for that", async () => {
  const host = startHost();
  expect(await excelWorkbook.isCellBeingEdited()).toBe(false);
  host.troubles.isEditingCell = true;
  const names = excelWorkbook.sheetNames();
  expect(await excelWorkbook.isCellBeingEdited()).toBe(true);
  host.troubles.isEditingCell = false;
  expect(await names).toMatchObject({ ok: true });
  expect(await excelWorkbook.isCellBeingEdited()).toBe(false);
});

test("an Excel that refuses for another reason is not taken for one whose cell is being edited", async () => {
  const host = startHost();
  host.troubles.nextFailure = "InvalidOrTimedOutSession";
  expect(await excelWorkbook.isCellBeingEdited()).toBe(false);
});
