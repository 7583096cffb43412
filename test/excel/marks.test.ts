import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { CellMark } from "../../src/use-cases/ports/open-workbook";
import { startHost, type Host } from "../host/start-host";
import { bookPicture } from "../support/sheets/book-picture";
import { tinyDrawing, tinySheet, words } from "../support/sheets/tiny-drawing";

const mark = (cell: string, severity: CellMark["severity"], text: string, sheet = "Form"): CellMark => ({
  place: { sheet, cell },
  severity,
  text,
});

/** A protected form with a conditional format of its own over A1:A3. */
async function withForm(): Promise<Host> {
  const host = startHost();
  const area = { top: 0, left: 0, bottom: 2, right: 0 };
  await excelWorkbook.paint(
    tinyDrawing(
      tinySheet("Form", [words(0, 0, "one"), words(1, 0, "two", "input-text")], {
        isProtected: true,
        conditionalFormats: [{ area, formula: { kind: "value", value: 1 }, emphasis: "good" }],
      }),
    ),
    () => "go-on",
  );
  return host;
}

const marksIn = (host: Host): readonly unknown[] =>
  (host.book.sheetNamed("Form")?.conditionalFormats ?? [])
    .filter(({ formula }) => formula.includes("tong-hop-thi-dua"))
    .map(({ areas, format }) => [areas[0]?.top, format.get("Fill.Color")])
    .toSorted();

const remarksIn = (host: Host): readonly unknown[] =>
  (host.book.sheetNamed("Form")?.comments ?? []).map(({ row, content }) => [row, content]);

test("marks colour locked and unlocked cells of a protected sheet and say why", async () => {
  const host = await withForm();
  const marks = [mark("A1", "error", "wrong"), mark("A2", "note", "look")];
  expect(await excelWorkbook.mark(marks)).toEqual({ ok: true, value: undefined });
  expect(marksIn(host)).toEqual([
    [0, "#FFC7CE"],
    [1, "#DDEBF7"],
  ]);
  expect(remarksIn(host)).toEqual([
    [0, "wrong"],
    [1, "look"],
  ]);
  expect(host.book.sheetNamed("Form")?.protection?.flags.has("allowSort")).toBe(true);
});

test("unmarking leaves no trace", async () => {
  const host = await withForm();
  const before = bookPicture(host.book);
  await excelWorkbook.mark([mark("A1", "error", "wrong"), mark("C9", "warning", "odd")]);
  expect(bookPicture(host.book)).not.toEqual(before);
  expect(await excelWorkbook.unmark()).toEqual({ ok: true, value: undefined });
  expect(bookPicture(host.book)).toEqual(before);
});

test("new marks take the place of the old ones", async () => {
  const host = await withForm();
  await excelWorkbook.mark([mark("A1", "error", "wrong")]);
  await excelWorkbook.mark([mark("A2", "warning", "odd")]);
  expect(marksIn(host)).toEqual([[1, "#FFEB9C"]]);
  expect(remarksIn(host)).toEqual([[1, "odd"]]);
});

test("a cell with several findings has the worst colour and all the words", async () => {
  const host = await withForm();
  await excelWorkbook.mark([mark("A1", "note", "look"), mark("$A$1", "error", "wrong")]);
  expect(marksIn(host)).toEqual([[0, "#FFC7CE"]]);
  expect(remarksIn(host)).toEqual([[0, "look\nwrong"]]);
});

test("a comment of somebody's stays, and one of ours that somebody changed becomes theirs", async () => {
  const host = await withForm();
  const sheet = host.book.sheetNamed("Form");
  if (sheet === undefined) throw new Error("no form");
  sheet.comments.push({ id: "{x}", sheet, row: 0, column: 0, content: "mine", isResolved: false });
  await excelWorkbook.mark([mark("A1", "error", "wrong"), mark("A2", "error", "also")]);
  expect(remarksIn(host)).toEqual([
    [0, "mine"],
    [1, "also"],
  ]);
  const ours = sheet.comments[1];
  if (ours !== undefined) ours.content = "also, but I asked";
  await excelWorkbook.unmark();
  expect(remarksIn(host)).toEqual([
    [0, "mine"],
    [1, "also, but I asked"],
  ]);
});

test("a mark on a sheet that is gone is a failure and changes nothing", async () => {
  const host = await withForm();
  const before = bookPicture(host.book);
  const outcome = await excelWorkbook.mark([mark("A1", "error", "wrong"), mark("A1", "error", "x", "Gone")]);
  expect(outcome).toEqual({ ok: false, failure: { kind: "sheet-missing", sheet: "Gone" } });
  expect(bookPicture(host.book)).toEqual(before);
});

test("a sheet with a password is a failure and changes nothing", async () => {
  const host = await withForm();
  const sheet = host.book.sheetNamed("Form");
  if (sheet?.protection !== undefined) sheet.protection = { ...sheet.protection, password: "secret" };
  const before = bookPicture(host.book);
  const outcome = await excelWorkbook.mark([mark("A1", "error", "wrong")]);
  expect(outcome).toEqual({ ok: false, failure: { kind: "sheet-protected", sheet: "Form" } });
  expect(bookPicture(host.book)).toEqual(before);
});

test("marks do not hide what a form shows by itself: they come first", async () => {
  const host = await withForm();
  await excelWorkbook.mark([mark("A1", "error", "wrong")]);
  const formulas = host.book.sheetNamed("Form")?.conditionalFormats.map(({ formula }) => formula);
  expect(formulas).toEqual([expect.stringContaining("tong-hop-thi-dua"), "=1"]);
});
