import { failureOf, onSheet, readRange } from "../support/excel/host-errors";
import { startHost } from "./start-host";

const write = (value: unknown) => onSheet((sheet) => (sheet.getRange("A1").values = [[value]]));

test("while a cell is being edited batches fail, or wait if requested", async () => {
  const host = startHost();
  host.troubles.isEditingCell = true;
  expect((await failureOf(write(1))).code).toBe("InvalidOperationInCellEditMode");
  const arrived = host.roundTrips + 1;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[2]];
    await context.sync();
  });
  while (host.roundTrips < arrived) await host.eventsDelivered();
  host.troubles.isEditingCell = false;
  await waiting;
  expect((await readRange("A1", "values")).values).toEqual([[2]]);
});

test("a read-only workbook reports so, can be read, and refuses writes", async () => {
  const host = startHost();
  host.troubles.isReadOnly = true;
  expect((await readRange("A1", "values")).values).toEqual([[""]]);
  expect((await failureOf(write(1))).code).toBe("AccessDenied");
  await Excel.run(async (context) => {
    context.workbook.load("readOnly");
    await context.sync();
    expect(context.workbook.readOnly).toBe(true);
  });
});

test("the web refuses a request above 5 MB without any change; a desktop accepts it", async () => {
  const host = startHost();
  const large = "ả".repeat(30_000);
  const rows = Array.from({ length: 60 }, () => [large]);
  const writeAll = () => onSheet((sheet) => (sheet.getRange("A1:A60").values = rows));
  expect((await failureOf(writeAll())).code).toBe("RequestPayloadSizeLimitExceeded");
  expect((await readRange("A1", "values")).values).toEqual([[""]]);
  host.troubles.payloadLimit = undefined;
  await writeAll();
  host.troubles.payloadLimit = 1_000_000;
  expect((await failureOf(readRange("A1:A60", "values"))).code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("with another workbook in front, calls that need the screen fail and others work", async () => {
  const host = startHost();
  host.troubles.isBehindAnother = true;
  const codes = [
    await failureOf(onSheet((sheet) => sheet.activate())),
    await failureOf(onSheet((sheet) => sheet.getRange("A1").select())),
    await failureOf(onSheet((_, context) => context.workbook.getSelectedRange().load("address"))),
    await failureOf(onSheet((_, context) => context.workbook.worksheets.add("x"))),
    await failureOf(onSheet((sheet) => sheet.freezePanes.freezeRows(1))),
  ].map(({ code }) => code);
  expect(codes).toEqual([
    "GeneralException",
    "GeneralException",
    "InvalidSelection",
    "GeneralException",
    "GeneralException",
  ]);
  await write(1);
});

test("the library refuses members above the supported requirement set", async () => {
  startHost();
  const dependents = () => onSheet((sheet) => sheet.getRange("A1").getDependents().load("addresses"));
  const error = await failureOf(dependents());
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain("ExcelApi 1.15");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
  startHost({ apiSet: "1.8" });
  const layout = await failureOf(onSheet((sheet) => (sheet.pageLayout.orientation = "Landscape")));
  expect([layout.code, layout.message.includes("ExcelApi 1.9")]).toEqual(["ApiNotFound", true]);
});

test("a 1.18 member does not exist in the installed library", async () => {
  startHost({ apiSet: "1.15" });
  const work = onSheet((_, context) => context.workbook.notes.add("A1", "x"));
  await expect(work).rejects.toThrow(TypeError);
});

test("an unimplemented member fails with its name and is reported as missing", async () => {
  const host = startHost();
  const error = await failureOf(onSheet((sheet) => sheet.getRange("A1:B2").removeDuplicates([0], true)));
  expect([error.code, error.message]).toEqual([
    "NotImplemented",
    "stand-in: Range.removeDuplicates is not implemented",
  ]);
  expect(host.coverage()).toContainEqual({ member: "Range.removeDuplicates", answered: "missing", uses: 1 });
});

test("the next batch fails as specified, and the one after it works", async () => {
  const host = startHost();
  host.troubles.nextFailure = "GeneralException";
  expect((await failureOf(write(1))).code).toBe("GeneralException");
  await write(2);
});

test("a slow Excel returns the same result later", async () => {
  const host = startHost();
  host.troubles.latency = 20;
  const begun = performance.now();
  await write(3);
  expect(performance.now() - begun).toBeGreaterThan(15);
});

test("round trips count the add-in's batches, not the library's releases", async () => {
  const host = startHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  await host.eventsDelivered();
  expect(host.roundTrips).toBe(2);
});

test("consecutive workbooks in one process stay separate", async () => {
  startHost();
  await write("first");
  startHost({ fileName: "Second.xlsx" });
  expect((await readRange("A1", "values")).values).toEqual([[""]]);
});

test("an object cannot be used after its run", async () => {
  startHost();
  const kept = await readRange("A1", "values");
  const error = await failureOf(
    Excel.run(kept, async (context) => {
      kept.values = [[1]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidObjectPath");
});

test("Office is ready and reports its language and separators", async () => {
  startHost({ locale: "vi-VN" });
  expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
  expect(Office.context.displayLanguage).toBe("vi-VN");
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator");
    application.cultureInfo.load("name");
    await context.sync();
    expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([",", "."]);
    expect(application.cultureInfo.name).toBe("vi-VN");
  });
});
