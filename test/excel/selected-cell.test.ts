import type { Area } from "../../src/workbook/grid/address";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { SelectionNews } from "../../src/workbook/open/open-workbook";
import { startHost } from "../host/start-host";
import { tinyDrawing, tinySheet, words } from "../support/sheets/tiny-drawing";

const goOn = (): "go-on" => "go-on";
/** D4 and B2:C9. */
const D4: Area = { top: 3, left: 3, bottom: 3, right: 3 };
const BLOCK: Area = { top: 1, left: 1, bottom: 8, right: 2 };

async function watched() {
  const host = startHost();
  const sheet = host.book.activeSheet;
  const heard: SelectionNews[] = [];
  const watching = await excelWorkbook.watchSelection((news) => heard.push(news));
  if (!watching.ok) throw new Error(watching.failure.kind);
  /** Waits until events are delivered and the pane's requests are answered. */
  const settled = async (count: number): Promise<void> => {
    for (let turn = 0; heard.length < count && turn < 100; turn++) await host.eventsDelivered();
  };
  return { host, sheet, heard, settled, stop: watching.value };
}

test("a cell is shown and selected", async () => {
  const host = startHost();
  host.book.addSheet("Other");
  expect((await excelWorkbook.goTo({ sheet: "Other", cell: "C5" })).ok).toBe(true);
  expect(host.book.activeSheet.name).toBe("Other");
  expect(host.book.selection.area).toEqual({ top: 4, left: 2, bottom: 4, right: 2 });
});

test("a missing sheet, and another workbook in front, are failures", async () => {
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

test("an invalid address is a bug", async () => {
  startHost();
  await expect(excelWorkbook.goTo({ sheet: "Sheet1", cell: "A0" })).rejects.toThrow("No cell: A0");
});

test("the names of all sheets are read, including hidden ones", async () => {
  const host = startHost();
  host.book.addSheet("Lists").visibility = "VeryHidden";
  expect(await excelWorkbook.sheetNames()).toEqual({ ok: true, value: ["Sheet1", "Lists"] });
});

test("whether a cell is being edited is answered at once, while other requests wait", async () => {
  const host = startHost();
  expect(await excelWorkbook.isCellBeingEdited()).toBe(false);
  host.troubles.isEditingCell = true;
  const names = excelWorkbook.sheetNames();
  expect(await excelWorkbook.isCellBeingEdited()).toBe(true);
  host.troubles.isEditingCell = false;
  expect(await names).toMatchObject({ ok: true });
  expect(await excelWorkbook.isCellBeingEdited()).toBe(false);
  // Something is asked: Office.js need not send an empty request.
  expect(host.coverage().map(({ member }) => member)).toContain("Workbook.name");
});

test("another refusal by Excel is not mistaken for cell editing", async () => {
  const host = startHost();
  host.troubles.nextFailure = "InvalidOrTimedOutSession";
  expect(await excelWorkbook.isCellBeingEdited()).toBe(false);
});

test("the cell a user selects is reported with its sheet; of several cells the first", async () => {
  const { host, sheet, heard, settled, stop } = await watched();
  host.book.select(sheet, D4);
  await settled(1);
  host.book.select(host.book.addSheet("Tổng hợp"), BLOCK);
  await settled(2);
  expect(heard).toEqual([
    { kind: "selected", place: { sheet: sheet.name, cell: "D4" } },
    { kind: "selected", place: { sheet: "Tổng hợp", cell: "B2" } },
  ]);
  await stop();
});

test("a user's typing is reported, and a painting of any size once", async () => {
  const { heard, settled, stop } = await watched();
  await excelWorkbook.writeCells([
    { place: { sheet: "Sheet1", cell: "A1" }, content: { kind: "number", value: 1 } },
  ]);
  await settled(1);
  expect(heard).toEqual([{ kind: "changed" }]);
  expect(
    await excelWorkbook.paint(tinyDrawing(tinySheet("Trang", [words(0, 0, "chữ")])), goOn),
  ).toMatchObject({ ok: true });
  await settled(3);
  expect(heard).toEqual([{ kind: "changed" }, { kind: "changed" }]);
  await stop();
});

test("a selection by the pane is not reported, the user's next one is", async () => {
  const { host, sheet, heard, settled, stop } = await watched();
  expect(await excelWorkbook.goTo({ sheet: sheet.name, cell: "D4" })).toMatchObject({ ok: true });
  for (let turn = 0; turn < 4; turn++) await host.eventsDelivered();
  expect(heard).toEqual([]);
  host.book.select(sheet, BLOCK);
  await settled(1);
  host.book.select(sheet, D4);
  await settled(2);
  expect(heard).toHaveLength(2);
  await stop();
});

test("after stopping nothing is reported and no handler is left in Excel", async () => {
  const { host, sheet, heard, stop } = await watched();
  await stop();
  await host.eventsDelivered();
  const before = host.roundTrips;
  host.book.select(sheet, D4);
  await host.eventsDelivered();
  await host.eventsDelivered();
  expect(heard).toEqual([]);
  // A remaining handler would have requested the sheet's name.
  expect(host.roundTrips).toBe(before);
});

test("an Excel that accepts no listeners is a failure, and the selected cell can still be read", async () => {
  const host = startHost();
  host.troubles.nextFailure = "GeneralException";
  expect(await excelWorkbook.watchSelection(() => undefined)).toMatchObject({ ok: false });
  host.book.select(host.book.activeSheet, D4);
  expect(await excelWorkbook.selectedCell()).toEqual({ ok: true, value: { sheet: "Sheet1", cell: "D4" } });
});

test("of several pending selections only the last is reported", async () => {
  const { host, sheet, heard, settled, stop } = await watched();
  host.troubles.isEditingCell = true;
  host.book.select(sheet, D4);
  await host.eventsDelivered();
  host.book.select(sheet, BLOCK);
  await host.eventsDelivered();
  host.troubles.isEditingCell = false;
  await settled(2);
  await stop();
  expect(heard).toEqual([{ kind: "selected", place: { sheet: sheet.name, cell: "B2" } }]);
});

test("both handlers are removed in Excel", async () => {
  const { host, stop } = await watched();
  const handlers = () => host.coverage().filter(({ member }) => member.includes("_Unregister"));
  expect(handlers()).toEqual([]);
  await stop();
  expect(handlers().map(({ member }) => member)).toEqual([
    "WorksheetCollection._UnregisterDataChangedEvent",
    "WorksheetCollection._UnregisterSelectionChangedEvent",
  ]);
});
