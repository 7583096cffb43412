import type { CellWrite, NewContent } from "../../src/workbook/files/cell-changes";
import type { Fix } from "../../src/forms/fixes/fix";
import { contentAt, formatAt, formulaAt } from "../../src/workbook/grid/grid";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { applyFixes } from "../../src/desk/mending/fix-open-workbook";
import { hostWords } from "../../src/pane/words/host-words";
import { startHost, type Host } from "../host/start-host";
import { bookPicture } from "../support/sheets/book-picture";
import { tinyDrawing, tinySheet, words } from "../support/sheets/tiny-drawing";

const place = (cell: string, sheet = "Form") => ({ sheet, cell });
const write = (cell: string, content: NewContent, look?: CellWrite["look"]): CellWrite => ({
  place: place(cell),
  content,
  ...(look === undefined ? {} : { look }),
});

/** A protected form: a number as text, a text, a formula, an overwritten number. */
async function withForm(): Promise<Host> {
  const host = startHost();
  const seven = { kind: "formula", formula: { kind: "value", value: 7 } } as const;
  await excelWorkbook.paint(
    tinyDrawing(
      tinySheet(
        "Form",
        [
          words(0, 0, " 12 ", "input-text"),
          words(1, 0, "C«ng ®oµn", "plain"),
          { row: 2, column: 0, content: seven, style: "number" },
          { row: 3, column: 0, content: { kind: "number", value: 8 }, style: "number" },
        ],
        { isProtected: true },
      ),
    ),
    () => "go-on",
  );
  return host;
}

async function standing(row: number) {
  const read = await excelWorkbook.read();
  if (!read.ok) throw new Error(read.failure.kind);
  const grid = read.value.grids.find(({ sheet }) => sheet === "Form");
  if (grid === undefined) throw new Error("no form");
  return [contentAt(grid, row, 0), formulaAt(grid, row, 0)?.text];
}

async function numberFormatOf(row: number): Promise<string | undefined> {
  const read = await excelWorkbook.read();
  const grid = read.ok ? read.value.grids.find(({ sheet }) => sheet === "Form") : undefined;
  return grid && formatAt(grid, row, 0).numberFormat;
}

test("cells are filled with numbers, texts and formulas, and the sheet stays protected", async () => {
  const host = await withForm();
  const outcome = await excelWorkbook.writeCells([
    write("A1", { kind: "number", value: 12 }),
    write("A2", { kind: "text", text: "=Công đoàn" }, { font: "Times New Roman" }),
    write("A4", { kind: "formula", text: "A3*1", result: 7 }),
    write("A5", { kind: "text", text: "1/2" }),
  ]);
  expect(outcome.ok).toBe(true);
  expect(await standing(0)).toEqual([12, undefined]);
  // With the text format Excel would store a text.
  expect([await numberFormatOf(0), await numberFormatOf(3)]).toEqual(["General", "#,##0"]);
  expect(await standing(1)).toEqual(["=Công đoàn", undefined]);
  expect(await standing(3)).toEqual([7, "A3*1"]);
  expect(await standing(4)).toEqual(["1/2", undefined]);
  expect(host.book.sheetNamed("Form")?.protection?.flags.has("allowSort")).toBe(true);
});

test("writing the returned contents restores everything, including formats and fonts", async () => {
  const host = await withForm();
  const before = bookPicture(host.book);
  const outcome = await excelWorkbook.writeCells([
    write("A1", { kind: "number", value: 12 }),
    write("A2", { kind: "text", text: "Công đoàn" }, { font: "Arial" }),
    write("A3", { kind: "number", value: 1 }),
    write("A4", { kind: "formula", text: "A3*1" }),
    write("A9", { kind: "boolean", value: true }),
  ]);
  expect(bookPicture(host.book)).not.toEqual(before);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  expect(outcome.value.map(({ content }) => content)).toEqual([
    { kind: "text", text: " 12 " },
    { kind: "text", text: "C«ng ®oµn" },
    { kind: "formula", text: "7" },
    { kind: "number", value: 8 },
    { kind: "empty" },
  ]);
  expect((await excelWorkbook.writeCells(outcome.value)).ok).toBe(true);
  expect(bookPicture(host.book)).toEqual(before);
});

test("a missing sheet, a password and a read-only file are failures and change nothing", async () => {
  const host = await withForm();
  const number = write("A1", { kind: "number", value: 12 });
  const before = bookPicture(host.book);
  const gone = { ...number, place: place("A1", "Gone") };
  expect(await excelWorkbook.writeCells([number, gone])).toEqual({
    ok: false,
    failure: { kind: "sheet-missing", sheet: "Gone" },
  });
  expect(bookPicture(host.book)).toEqual(before);
  const sheet = host.book.sheetNamed("Form");
  if (sheet?.protection !== undefined) sheet.protection = { ...sheet.protection, password: "secret" };
  expect(await excelWorkbook.writeCells([number])).toEqual({
    ok: false,
    failure: { kind: "sheet-protected", sheet: "Form" },
  });
  expect(await standing(0)).toEqual([" 12 ", undefined]);
  host.troubles.isReadOnly = true;
  expect(await excelWorkbook.writeCells([number])).toEqual({ ok: false, failure: { kind: "read-only" } });
});

describe("fixes in the open workbook", () => {
  const fix = (cell: string, before: Fix["before"], content: NewContent): Fix => ({
    rule: "text-number",
    subject: "invented",
    place: place(cell),
    before,
    content,
  });
  const fixes = [
    fix("A1", "12", { kind: "number", value: 12 }),
    fix("A4", 8, { kind: "formula", text: "A3" }),
  ];

  test("are applied, and undone by the returned contents", async () => {
    const host = await withForm();
    const before = bookPicture(host.book);
    const outcome = await applyFixes(excelWorkbook, fixes);
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    expect([outcome.value.applied, outcome.value.stale]).toEqual([fixes, []]);
    expect([await standing(0), await standing(3)]).toEqual([
      [12, undefined],
      [7, "A3"],
    ]);
    await excelWorkbook.writeCells(outcome.value.undo);
    expect(bookPicture(host.book)).toEqual(before);
  });

  test("recognise a number typed as text, although the finding states the number", async () => {
    await withForm();
    const quoted = fix("A1", 12, { kind: "formula", text: "A3" });
    const outcome = await applyFixes(excelWorkbook, [quoted, { ...quoted, before: 13 }]);
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    expect([outcome.value.applied, outcome.value.stale]).toEqual([[quoted], [{ ...quoted, before: 13 }]]);
  });

  test("skip cells changed since, and formulas", async () => {
    await withForm();
    await excelWorkbook.writeCells([write("A4", { kind: "number", value: 9 })]);
    const onFormula = fix("A3", 7, { kind: "number", value: 7 });
    const outcome = await applyFixes(excelWorkbook, [...fixes, onFormula]);
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    expect(outcome.value.applied.map(({ place: { cell } }) => cell)).toEqual(["A1"]);
    expect(outcome.value.stale.map(({ place: { cell } }) => cell)).toEqual(["A4", "A3"]);
    expect(await standing(3)).toEqual([9, undefined]);
  });
});

test("a cell that cannot be restored is reported with its sheet", async () => {
  const host = await withForm();
  let calls = 0;
  host.troubles.refuses = (member, use) =>
    member === "Range.formulas" && use === "sets" && ++calls > 1 ? "InvalidArgument" : undefined;
  const outcome = await excelWorkbook.writeCells([
    write("A1", { kind: "number", value: 12 }),
    write("A2", { kind: "number", value: 13 }),
  ]);
  expect(outcome).toMatchObject({
    ok: false,
    failure: { kind: "left-changed", why: { code: "InvalidArgument" }, changed: ["Form"], unprotected: [] },
  });
  expect(await standing(0)).toEqual([12, undefined]);
  expect(host.book.sheetNamed("Form")?.protection).toBeDefined();
});

test("an error constant that is written over comes back as an error, not as its text", async () => {
  const host = await withForm();
  const cell = host.book.sheetNamed("Form")?.touch(4, 0);
  if (cell === undefined) throw new Error("no form");
  cell.value = "#N/A";
  expect(await standing(4)).toEqual([{ error: "#N/A" }, undefined]);
  const before = await excelWorkbook.writeCells([write("A5", { kind: "number", value: 1 })]);
  if (!before.ok) throw new Error(before.failure.kind);
  await excelWorkbook.writeCells(before.value);
  expect(await standing(4)).toEqual([{ error: "#N/A" }, "#N/A"]);
});

test("a cell that is merged into another one is named, and nothing is written", async () => {
  const host = await withForm();
  host.book.sheetNamed("Form")?.merges.push({ top: 5, left: 0, bottom: 5, right: 1 });
  const before = bookPicture(host.book);
  const outcome = await excelWorkbook.writeCells([
    write("A1", { kind: "number", value: 12 }, { numberFormat: "General" }),
    write("B6", { kind: "number", value: 13 }),
  ]);
  if (outcome.ok) throw new Error("reported as written");
  expect(hostWords.hostFailure(outcome.failure)).toBe(
    "Excel không ghi được vào ô B6 của trang “Form”: ô này đã gộp với ô khác. Hãy bỏ gộp ô rồi làm lại.",
  );
  expect(bookPicture(host.book)).toEqual(before);
});
