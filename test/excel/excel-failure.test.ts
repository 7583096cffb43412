import { excelWorkbook } from "../../src/excel/excel-workbook";
import { isRefusal } from "../../src/excel/host/excel-failure";
import { tried } from "../../src/excel/host/tried";
import { startHost } from "../host/start-host";
import { tinyDrawing, tinySheet, words } from "../support/sheets/tiny-drawing";

const tiny = tinyDrawing(tinySheet("T", [words(0, 0, "new")], { freeze: { rows: 1, columns: 0 } }));
const paint = () => excelWorkbook.paint(tiny, () => "go-on");

test("an unknown refusal keeps Excel's code, location and surrounding statements", async () => {
  const host = startHost();
  host.troubles.refuses = (member) => (member === "StyleCollection.add" ? "GeneralException" : undefined);
  const outcome = await paint();
  expect(outcome).toMatchObject({ ok: false, failure: { kind: "unexpected", code: "GeneralException" } });
  const details = outcome.ok || !("details" in outcome.failure) ? "" : outcome.failure.details;
  expect(details).toContain("GeneralException");
  expect(details).toContain("StyleCollection.add");
  expect(details).toContain("styles.add(");
  expect(details.split("\n")).not.toContain("");
});

test("only calls that need this workbook in front fail with another one in front", async () => {
  const host = startHost();
  host.troubles.refuses = (member) => (member === "WorksheetCollection.add" ? "GeneralException" : undefined);
  expect(await paint()).toEqual({ ok: false, failure: { kind: "not-in-front" } });
  host.troubles.refuses = (member) => (member === "Range.select" ? "GeneralException" : undefined);
  const going = await excelWorkbook.goTo({ sheet: "Sheet1", cell: "A1" });
  expect(going).toEqual({ ok: false, failure: { kind: "not-in-front" } });
  host.troubles.refuses = (member) => (member === "Worksheet.getRange" ? "GeneralException" : undefined);
  const elsewhere = await excelWorkbook.goTo({ sheet: "Sheet1", cell: "A1" });
  expect(elsewhere).toMatchObject({ ok: false, failure: { kind: "unexpected" } });
});

test.each([
  ["PageLayout.paperSize", "paper"],
  ["PageLayout.topMargin", "margins"],
  ["HeaderFooter.centerHeader", "running-text"],
  ["WorksheetFreezePanes.freezeRows", "view"],
] as const)(
  "a printer or view without %s does not affect the rest of the painting",
  async (refused, what) => {
    const model = startHost();
    await paint();
    const expected = model.snapshot();
    const host = startHost();
    host.troubles.refuses = (member) => (member === refused ? "InvalidArgument" : undefined);
    expect(await paint()).toEqual({ ok: true, value: [{ what, sheet: "T" }] });
    expect(host.snapshot()).toEqual(expected);
    const orientation = host.book.sheetNamed("T")?.page.values.get("Orientation");
    expect(orientation).toBe(model.book.sheetNamed("T")?.page.values.get("Orientation"));
  },
);

test.each([
  ["InvalidOrTimedOutSession", false],
  ["ActivityLimitReached", false],
  ["InvalidOperationInCellEditMode", false],
  ["InvalidArgument", true],
] as const)("%s is about this request alone: %s", async (code, isAlone) => {
  const host = startHost();
  host.troubles.nextFailure = code;
  const error: unknown = await Excel.run((context) => context.sync()).catch((caught: unknown) => caught);
  expect(isRefusal(error)).toBe(isAlone);
});

test("work that may be refused still fails by a bug", async () => {
  const bug = new TypeError("a bug");
  await expect(tried(() => Promise.reject(bug), "refused")).rejects.toBe(bug);
});
