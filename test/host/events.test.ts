import { onSheet } from "../support/excel/host-errors";
import { startHost } from "./start-host";

test("changes and selections reach handlers, unless events are off or the handler is removed", async () => {
  const host = startHost();
  const seen: string[] = [];
  const registration = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const added = sheet.onChanged.add(async (event) => {
      seen.push(`changed ${event.address}`);
    });
    sheet.onSelectionChanged.add(async (event) => {
      seen.push(`selected ${event.address}`);
    });
    await context.sync();
    return added;
  });
  const edit = (value: number) => onSheet((sheet) => (sheet.getRange("B2").values = [[value]]));
  await edit(1);
  await onSheet((sheet) => sheet.getRange("D4").select());
  await host.eventsDelivered();
  expect(seen).toEqual(["changed B2", "selected D4"]);
  await onSheet((_, context) => (context.runtime.enableEvents = false));
  await edit(2);
  await onSheet((_, context) => (context.runtime.enableEvents = true));
  await host.eventsDelivered();
  expect(seen).toHaveLength(2);
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  await edit(3);
  await host.eventsDelivered();
  expect(seen).toHaveLength(2);
});

test("a handler can read the cells that changed", async () => {
  const host = startHost();
  const values: unknown[] = [];
  await onSheet((sheet) => {
    sheet.onChanged.add(async (event) =>
      Excel.run(async (context) => {
        const range = event.getRange(context).load("values");
        await context.sync();
        values.push(range.values);
      }),
    );
  });
  await onSheet((sheet) => (sheet.getRange("A1").values = [["x"]]));
  await host.eventsDelivered();
  await onSheet(() => undefined);
  expect(values).toEqual([[["x"]]]);
});

test("the add-in reads the user's selection", async () => {
  const host = startHost();
  const sheet = host.book.activeSheet;
  host.book.select(sheet, { top: 1, left: 1, bottom: 2, right: 3 });
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([range.address, cell.address]).toEqual(["Sheet1!B2:D3", "Sheet1!B2"]);
  });
});
