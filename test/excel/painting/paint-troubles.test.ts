import { excelWorkbook, tidyWorkbook } from "../../../src/excel/excel-workbook";
import type { HostFailure } from "../../../src/workbook/open/open-workbook";
import { drawSummary } from "../../support/sheets/draw-summary";
import { startHost, type Host } from "../../host/start-host";
import { bookPicture } from "../../support/sheets/book-picture";
import { SAMPLE_INPUT, sampleInput } from "../../support/desk/sample-summary";
import { tinyDrawing, tinySheet, words } from "../../support/sheets/tiny-drawing";

const goOn = (): "go-on" => "go-on";
const before = drawSummary(sampleInput([]));
const after = drawSummary(SAMPLE_INPUT);
const tiny = tinyDrawing(tinySheet("T", [words(0, 0, "new")], { isProtected: true }));

/** Tries to paint and expects the workbook as before. */
async function refused(host: Host, drawing = after): Promise<HostFailure> {
  const picture = bookPicture(host.book);
  const outcome = await excelWorkbook.paint(drawing, goOn);
  host.troubles.isReadOnly = false;
  host.troubles.isBehindAnother = false;
  expect(bookPicture(host.book)).toEqual(picture);
  if (outcome.ok) throw new Error("painted");
  return outcome.failure;
}

test("the failure names a sheet with a password, and every sheet stays protected", async () => {
  const host = startHost();
  await excelWorkbook.paint(before, goOn);
  const upward = host.book.sheetNamed("Báo cáo cấp trên");
  if (upward?.protection === undefined) throw new Error("not protected");
  upward.protection = { ...upward.protection, password: "secret" };
  expect(await refused(host)).toEqual({ kind: "sheet-protected", sheet: "Báo cáo cấp trên" });
});

test.each([
  ["with a password", "secret", true],
  ["without one, which this Excel does not unprotect for add-ins", undefined, false],
])("a sheet that is protected %s is reported so if Excel reports it", async (_, password, hasPassword) => {
  const host = startHost({ tellsPasswords: true });
  await excelWorkbook.paint(tiny, goOn);
  const sheet = host.book.sheetNamed("T");
  if (sheet?.protection === undefined) throw new Error("not protected");
  sheet.protection = { ...sheet.protection, password };
  host.troubles.refuses = (member) =>
    member === "WorksheetProtection.unprotect" ? "AccessDenied" : undefined;
  expect(await refused(host, tiny)).toEqual({ kind: "sheet-protected", sheet: "T", hasPassword });
});

test("whenever the pane is closed in the middle, the next start removes the hidden sheets", async () => {
  const steps: number[] = [];
  startHost();
  await excelWorkbook.paint(after, (_done, of) => (steps.push(of), "go-on"));
  const last = steps.at(-1) ?? 0;
  expect(last).toBeGreaterThan(2);
  for (let step = 0; step < last; step++) {
    const host = startHost();
    const picture = bookPicture(host.book);
    // From then on no changing request reaches Excel, including those that revert.
    const close = (done: number): "go-on" => {
      host.troubles.isReadOnly ||= done === step;
      return "go-on";
    };
    expect((await excelWorkbook.paint(after, close)).ok).toBe(false);
    host.troubles.isReadOnly = false;
    await tidyWorkbook();
    host.book.areEventsEnabled = true;
    expect([step, bookPicture(host.book)]).toEqual([step, picture]);
  }
});

test("if no pane was closed in the middle, opening it changes nothing", async () => {
  const host = startHost();
  await excelWorkbook.paint(after, goOn);
  const picture = bookPicture(host.book);
  const changes = host.changes.length;
  await tidyWorkbook();
  expect(bookPicture(host.book)).toEqual(picture);
  expect(host.changes.slice(changes).every((count) => count === 0)).toBe(true);
});

test("painting waits until the cell being edited is done", async () => {
  const host = startHost();
  host.troubles.isEditingCell = true;
  const painting = excelWorkbook.paint(tiny, goOn);
  expect(host.book.sheets).toHaveLength(1);
  host.troubles.isEditingCell = false;
  expect(await painting).toEqual({ ok: true, value: [] });
});

test("requests that are too large are halved until they pass", async () => {
  const roomy = startHost();
  await excelWorkbook.paint(after, goOn);
  const picture = bookPicture(roomy.book);
  const host = startHost();
  host.troubles.payloadLimit = 60_000;
  expect(await excelWorkbook.paint(after, goOn)).toEqual({ ok: true, value: [] });
  expect(bookPicture(host.book)).toEqual(picture);
});

test("what Excel refuses before its first sheet appears is not tried again, and the workbook is as before", async () => {
  const host = startHost();
  // The colour of a hidden sheet says that the sheets have begun to appear.
  host.troubles.refuses = (member, use) =>
    member === "Worksheet.tabColor" && use === "sets" ? "GeneralException" : undefined;
  expect(await refused(host, tiny)).toMatchObject({ kind: "unexpected", code: "GeneralException" });
});

test("if Excel does not replace the content of one sheet, only that one is named, and the others are shown", async () => {
  const host = startHost();
  await excelWorkbook.paint(tiny, goOn);
  host.troubles.refuses = (member) => (member === "Range.copyFrom" ? "GeneralException" : undefined);
  const drawing = tinyDrawing(...tiny.sheets, tinySheet("New", [words(0, 0, "more")]));
  const failure = { kind: "left-changed", changed: ["T"], unprotected: [] };
  expect(await excelWorkbook.paint(drawing, goOn)).toMatchObject({ ok: false, failure });
  expect(host.book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Sheet1", "Visible"],
    ["T", "Visible"],
    ["New", "Visible"],
  ]);
});

const LONG = "x".repeat(32_767);
const longRule = {
  area: { top: 0, left: 0, bottom: 0, right: 0 },
  formula: { kind: "value", value: LONG },
} as const;

test.each([
  ["row", tinySheet("T", [words(0, 0, LONG)])],
  ["rule", tinySheet("T", [], { conditionalFormats: [{ ...longRule, emphasis: "bad" }] })],
])("a single %s that is too large is a failure, and the workbook is as before", async (_, sheet) => {
  const host = startHost();
  host.troubles.payloadLimit = 32_760;
  expect(await refused(host, tinyDrawing(sheet))).toEqual({ kind: "too-large" });
});

test("after cancelling at any step, the previous result stays and nothing of the new one is left", async () => {
  const host = startHost();
  await excelWorkbook.paint(before, goOn);
  const picture = bookPicture(host.book);
  host.troubles.payloadLimit = undefined;
  const outcome = await excelWorkbook.paint(after, () => "cancel");
  expect(outcome).toEqual({ ok: false, failure: { kind: "cancelled" } });
  expect(bookPicture(host.book)).toEqual(picture);
});

test("the next painting removes sheets that a crash left", async () => {
  const host = startHost();
  const left = host.book.addSheet("~TD painting 1");
  left.visibility = "VeryHidden";
  await excelWorkbook.paint(tiny, goOn);
  await excelWorkbook.paint(tiny, goOn);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "T"]);
});

test("an action in the middle of a painting takes nothing of it away", async () => {
  startHost();
  await excelWorkbook.paint(tiny, goOn);
  const asked: Promise<unknown>[] = [];
  const ask = (): "go-on" => {
    asked.push(excelWorkbook.sheetNames());
    return "go-on";
  };
  expect(await excelWorkbook.paint(tiny, ask)).toEqual({ ok: true, value: [] });
  expect(await Promise.all(asked)).toContainEqual({ ok: true, value: ["Sheet1", "T"] });
});

test("what must be locked is no success if only its trial is locked, else an open sheet is left out", async () => {
  const sheet = (needsLock?: true) => tinySheet("T", [words(0, 0, "new")], { isProtected: true, needsLock });
  const painted = (drawn: ReturnType<typeof sheet>, trials: number) => {
    let asked = 0;
    startHost().troubles.refuses = (member) =>
      member === "WorksheetProtection.protect" && (asked += 1) > trials ? "GeneralException" : undefined;
    return excelWorkbook.paint(tinyDrawing(drawn), goOn);
  };
  expect(await painted(sheet(true), 1)).toMatchObject({
    ok: false,
    failure: { kind: "left-changed", changed: ["T"], unprotected: ["T"] },
  });
  expect(await painted(sheet(), 0)).toEqual({ ok: true, value: [{ what: "protection", sheet: "T" }] });
});
