import type { CellMark } from "../../src/workbook/files/cell-changes";
import { markFormula, remarkText } from "../../src/excel/marking/mark-sign";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { startHost, type Host, type HostOptions } from "../host/start-host";
import { bookPicture } from "../support/sheets/book-picture";
import { tinyDrawing, tinySheet, words } from "../support/sheets/tiny-drawing";

const mark = (cell: string, severity: CellMark["severity"], text: string, sheet = "Form"): CellMark => ({
  place: { sheet, cell },
  severity,
  text,
});

/** A protected form with its own conditional format over A1:A3. */
async function withForm(options: HostOptions = {}): Promise<Host> {
  const host = startHost(options);
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

test("marks colour locked and unlocked cells of a protected sheet and state the reason", async () => {
  const host = await withForm();
  const marks = [mark("A1", "error", "wrong"), mark("A2", "note", "look")];
  expect(await excelWorkbook.mark(marks)).toEqual({ ok: true, value: [] });
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
  expect(await excelWorkbook.unmark()).toEqual({ ok: true, value: [] });
  expect(bookPicture(host.book)).toEqual(before);
});

test("new marks replace the old ones", async () => {
  const host = await withForm();
  await excelWorkbook.mark([mark("A1", "error", "wrong")]);
  await excelWorkbook.mark([mark("A2", "warning", "odd")]);
  expect(marksIn(host)).toEqual([[1, "#FFEB9C"]]);
  expect(remarksIn(host)).toEqual([[1, "odd"]]);
});

test("a cell with several findings has the worst colour and all texts", async () => {
  const host = await withForm();
  await excelWorkbook.mark([mark("A1", "note", "look"), mark("$A$1", "error", "wrong")]);
  expect(marksIn(host)).toEqual([[0, "#FFC7CE"]]);
  expect(remarksIn(host)).toEqual([[0, "look\nwrong"]]);
  await excelWorkbook.mark([mark("A1", "error", "wrong"), mark("A1", "note", "look")]);
  expect(marksIn(host)).toEqual([[0, "#FFC7CE"]]);
});

test("a user's comment stays, and so does one of ours that a user changed", async () => {
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
  // The same length as before.
  if (ours !== undefined) ours.content = "told";
  await excelWorkbook.unmark();
  expect(remarksIn(host)).toEqual([
    [0, "mine"],
    [1, "told"],
  ]);
});

test("a mark on a missing sheet is a failure and changes nothing", async () => {
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

test("marks have priority over a form's conditional formats but keep them", async () => {
  const host = await withForm();
  await excelWorkbook.mark([mark("A1", "error", "wrong")]);
  const formulas = host.book.sheetNamed("Form")?.conditionalFormats.map(({ formula }) => formula);
  expect(formulas).toEqual([expect.stringContaining("tong-hop-thi-dua"), "=1"]);
});

const withoutRemarks = (cells: number) => ({ ok: true, value: [{ what: "remarks", cells }] });

const formIn = ({ book }: Host) => {
  const form = book.sheetNamed("Form");
  if (form === undefined) throw new Error("no form");
  return form;
};

const THREE = [mark("A1", "error", "wrong"), mark("A2", "note", "look"), mark("A3", "warning", "odd")];
const ALL_COLOURED = [
  [0, "#FFC7CE"],
  [1, "#DDEBF7"],
  [2, "#FFEB9C"],
];

test("if Excel has no comments although it claims so (2021), the colours stay and the cells without a note are counted", async () => {
  const host = await withForm();
  const before = bookPicture(host.book);
  host.troubles.refuses = (member) => (/Comment/i.test(member) ? "NotImplemented" : undefined);
  expect(await excelWorkbook.mark(THREE)).toEqual(withoutRemarks(3));
  expect(marksIn(host)).toEqual(ALL_COLOURED);
  expect(formIn(host).protection).toBeDefined();
  // A file that another Excel marked may hold notes of ours: this Excel cannot tell.
  expect(await excelWorkbook.unmark()).toEqual({ ok: true, value: [{ what: "old-remarks", cells: 3 }] });
  expect(bookPicture(host.book)).toEqual(before);
});

test("where there are no marks, unmarking has nothing to do, even in a read-only workbook", async () => {
  const host = startHost();
  host.troubles.isReadOnly = true;
  expect(await excelWorkbook.unmark()).toEqual({ ok: true, value: [] });
});

test("unmarking counts the notes that remain if comments are refused then", async () => {
  const host = await withForm();
  await excelWorkbook.mark(THREE);
  host.troubles.refuses = (member) => (/Comment/i.test(member) ? "NotImplemented" : undefined);
  expect(await excelWorkbook.unmark()).toEqual({ ok: true, value: [{ what: "old-remarks", cells: 3 }] });
  expect(remarksIn(host)).toHaveLength(3);
});

test("if only adding comments is refused, the sheet is protected again and the colours stay", async () => {
  const host = await withForm();
  host.troubles.refuses = (member) => (member === "CommentCollection.add" ? "NotImplemented" : undefined);
  expect(await excelWorkbook.mark(THREE)).toEqual(withoutRemarks(3));
  expect(marksIn(host)).toEqual(ALL_COLOURED);
  expect(formIn(host).protection).toBeDefined();
});

test("after ten refused notes the others are left out: 30 cost as many requests as 11", async () => {
  const requestsFor = async (count: number) => {
    const host = await withForm();
    const before = host.roundTrips;
    host.troubles.refuses = (member) => (member === "CommentCollection.add" ? "GeneralException" : undefined);
    const marks = Array.from({ length: count }, (_, row) => mark(`C${row + 1}`, "error", "wrong"));
    expect(await excelWorkbook.mark(marks)).toEqual(withoutRemarks(count));
    return host.roundTrips - before;
  };
  expect(await requestsFor(30)).toBe(await requestsFor(11));
});

test("a note that this Excel does not report stays; the other cells get their comments", async () => {
  const host = await withForm();
  const sheet = formIn(host);
  sheet.notes.push({ id: "{n}", sheet, row: 1, column: 0, content: "from a return slip" });
  expect(await excelWorkbook.mark(THREE)).toEqual(withoutRemarks(1));
  expect(remarksIn(host)).toEqual([
    [0, "wrong"],
    [2, "odd"],
  ]);
  expect(sheet.notes).toHaveLength(1);
});

describe("if Excel and its library have notes", () => {
  const options = { apiSet: "1.18", hasNotes: true };
  const notesIn = (host: Host): readonly unknown[] =>
    formIn(host).notes.map(({ row, content }) => [row, content]);

  test("marks have notes, and unmarking removes them", async () => {
    const host = await withForm(options);
    const before = bookPicture(host.book);
    expect(await excelWorkbook.mark(THREE)).toEqual({ ok: true, value: [] });
    expect(notesIn(host)).toEqual([
      [0, "wrong"],
      [1, "look"],
      [2, "odd"],
    ]);
    expect(remarksIn(host)).toEqual([]);
    await excelWorkbook.unmark();
    expect(bookPicture(host.book)).toEqual(before);
  });

  test("a user's note or comment stays, and its cell gets only the colour", async () => {
    const host = await withForm(options);
    const sheet = formIn(host);
    sheet.notes.push({ id: "{n}", sheet, row: 0, column: 0, content: "from a return slip" });
    sheet.comments.push({ id: "{c}", sheet, row: 1, column: 0, content: "mine", isResolved: false });
    expect(await excelWorkbook.mark(THREE)).toEqual({ ok: true, value: [] });
    expect(notesIn(host)).toEqual([
      [0, "from a return slip"],
      [2, "odd"],
    ]);
    expect(remarksIn(host)).toEqual([[1, "mine"]]);
  });

  test("with a library without notes, such as an intranet's copy, marks have comments", async () => {
    const host = await withForm({ apiSet: "1.18" });
    expect(await excelWorkbook.mark([mark("A1", "error", "wrong")])).toEqual({ ok: true, value: [] });
    expect(remarksIn(host)).toEqual([[0, "wrong"]]);
  });
});

test("a text longer than a cell's limit is cut, and without a text there is only the colour", async () => {
  const host = await withForm();
  const marks = [mark("A1", "error", `a${"x".repeat(40_000)}`), mark("A2", "note", "")];
  expect(await excelWorkbook.mark(marks)).toEqual({ ok: true, value: [] });
  expect(formIn(host).comments.map(({ content }) => [content.length, content.slice(0, 2)])).toEqual([
    [32_767, "ax"],
  ]);
  expect(marksIn(host)).toHaveLength(2);
  await excelWorkbook.unmark();
  expect(remarksIn(host)).toEqual([]);
});

test("a user's conditional format that Excel does not report stays and causes no failure", async () => {
  const host = await withForm();
  const before = bookPicture(host.book);
  const sheet = formIn(host);
  const [own] = sheet.conditionalFormats;
  host.troubles.refuses = (member, use) =>
    member === "ConditionalFormatRule.formula" && use === "reads" ? "GeneralException" : undefined;
  expect(await excelWorkbook.mark([mark("A1", "error", "wrong")])).toEqual({ ok: true, value: [] });
  host.troubles.refuses = () => undefined;
  expect(sheet.conditionalFormats).toContain(own);
  await excelWorkbook.unmark();
  expect(bookPicture(host.book)).toEqual(before);
});

test("on a build that unprotects no sheet (#6784) the failure names the sheet and nothing changes", async () => {
  const host = await withForm();
  const before = bookPicture(host.book);
  host.troubles.refuses = (member) =>
    member === "WorksheetProtection.unprotect" ? "AccessDenied" : undefined;
  const outcome = await excelWorkbook.mark(THREE);
  expect(outcome).toEqual({ ok: false, failure: { kind: "sheet-protected", sheet: "Form" } });
  expect(bookPicture(host.book)).toEqual(before);
});

test("a sheet that stays open after a refused remark is named", async () => {
  const host = await withForm();
  let isRemarked = false;
  host.troubles.refuses = (member) => {
    isRemarked ||= member === "CommentCollection.add";
    return isRemarked && /^(CommentCollection.add|WorksheetProtection.protect)$/.test(member)
      ? "GeneralException"
      : undefined;
  };
  expect(await excelWorkbook.mark([mark("A1", "error", "wrong")])).toMatchObject({
    ok: false,
    failure: { kind: "left-changed", changed: ["Form"], unprotected: ["Form"] },
  });
  expect(host.book.sheetNamed("Form")?.protection).toBeUndefined();
});

test("a mark's sign is the FNV-1a of its note without blanks: marks of earlier versions stay known", () => {
  expect(markFormula("a")).toBe('=LEN("tong-hop-thi-dua:e40c292c")>0');
  expect(markFormula("akd")).toBe('=LEN("tong-hop-thi-dua:0d368b73")>0');
  expect(markFormula(" foo\r\n\tbar ")).toBe('=LEN("tong-hop-thi-dua:bf9cf968")>0');
});

test("a note longer than a cell is cut, with a sign that it goes on", () => {
  const longest = "x".repeat(32_767);
  expect(remarkText(longest)).toBe(longest);
  expect(remarkText(`${longest}y`)).toBe(`${longest.slice(1)}…`);
});
