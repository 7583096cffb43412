import type { CellWrite } from "../../../src/workbook/files/cell-changes";
import type { Fix } from "../../../src/forms/fixes/fix";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { applyFixes } from "../../../src/desk/mending/fix-open-workbook";
import { undoFixes } from "../../../src/desk/mending/undo-fixes";
import { startHost, type Host } from "../../host/start-host";
import { bookPicture } from "../../support/sheets/book-picture";
import { tinyDrawing, tinySheet, words } from "../../support/sheets/tiny-drawing";

const fix = (cell: string, before: Fix["before"], content: Fix["content"]): Fix => ({
  rule: "text-number",
  subject: "invented",
  place: { sheet: "Form", cell },
  before,
  content,
});
const FIXES = [
  fix("A1", "12", { kind: "number", value: 12 }),
  fix("A2", 8, { kind: "formula", text: "SUM(A1, A1)" }),
  fix("A3", "cong doan", { kind: "text", text: "Công đoàn" }),
];

async function mended() {
  const host: Host = startHost();
  const cells = [
    words(0, 0, " 12 ", "input-text"),
    { row: 1, column: 0, content: { kind: "number", value: 8 }, style: "number" } as const,
    words(2, 0, "cong doan", "plain"),
  ];
  await excelWorkbook.paint(tinyDrawing(tinySheet("Form", cells)), () => "go-on");
  const before = bookPicture(host.book);
  const applied = await applyFixes(excelWorkbook, FIXES);
  if (!applied.ok) throw new Error(applied.failure.kind);
  return { host, before, applied: applied.value };
}

const type = (cell: string, content: CellWrite["content"]) =>
  excelWorkbook.writeCells([{ place: { sheet: "Form", cell }, content }]);

test("fixes are undone: contents and looks are as before", async () => {
  const { host, before, applied } = await mended();
  expect(applied.applied).toHaveLength(3);
  expect(bookPicture(host.book)).not.toEqual(before);
  expect(await undoFixes(excelWorkbook, applied)).toEqual({ ok: true, value: undefined });
  expect(bookPicture(host.book)).toEqual(before);
});

test.each<[string, CellWrite["content"]]>([
  ["A1", { kind: "number", value: 13 }],
  ["A1", { kind: "formula", text: "12" }],
  ["A2", { kind: "number", value: 24 }],
  ["A2", { kind: "formula", text: "SUM(A1,1)" }],
  ["A3", { kind: "empty" }],
])("nothing is undone when %s was changed since to %j", async (cell, content) => {
  const { host, applied } = await mended();
  await type(cell, content);
  const standing = bookPicture(host.book);
  expect(await undoFixes(excelWorkbook, applied)).toEqual({
    ok: false,
    failure: { kind: "changed-since", places: [{ sheet: "Form", cell }] },
  });
  expect(bookPicture(host.book)).toEqual(standing);
});

test("a sheet that was deleted since counts as changed", async () => {
  const { applied } = await mended();
  const gone = applied.applied.map((one) => ({ ...one, place: { ...one.place, sheet: "Gone" } }));
  const outcome = await undoFixes(excelWorkbook, { applied: gone, undo: applied.undo });
  expect(outcome).toMatchObject({ ok: false, failure: { kind: "changed-since" } });
});
