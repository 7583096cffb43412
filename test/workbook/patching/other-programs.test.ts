import { utils, write as writeWithSheetJs, read as readWithSheetJs } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../reading/reading";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { tinySheet, words } from "../../support/sheets/tiny-drawing";
import { sampleDrawing } from "../writing/sample-drawing";
import { mark, partOf, patched, readableSheets } from "./patching";

const cover = tinySheet("Phiếu trả lại", [words(0, 0, "Ô C4", "header-small")]);

const fixture = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../../fixtures/xlsx", name)));

function sheetJsWorkbook(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ["Số đoàn viên", 12, true],
    [null, "=x", new Date(Date.UTC(2018, 0, 5))],
  ]);
  sheet.C4 = { t: "n", f: "B1*2", v: 24 };
  sheet["!ref"] = "A1:C4";
  const book = utils.book_new(sheet, "Số liệu");
  const bytes: unknown = writeWithSheetJs(book, { type: "array", bookType: "xlsx" });
  if (!(bytes instanceof ArrayBuffer)) throw new Error("SheetJS wrote something else than bytes");
  return new Uint8Array(bytes);
}

describe("files of other programs keep all they hold, and are read by others", () => {
  test.each([
    ["LibreOffice", fixture("libreoffice-form.xlsx")],
    ["LibreOffice, from CSV", fixture("libreoffice-from-csv.xlsx")],
    ["SheetJS", sheetJsWorkbook()],
    ["ours", writeWorkbook(sampleDrawing())],
  ])("%s", (_, before) => {
    const [first] = read(before).grids;
    const marks = ["A1", "E20", "C4", "Z90"].map((cell) => mark(cell, "error", cell, first?.sheet));
    const after = patched(before, { cover, marks });
    const { [cover.name]: slip, ...sheets } = readableSheets(after);
    expect(slip).toBeDefined();
    expect(sheets).toEqual(readableSheets(before));
    const [old, now] = [before, after].map((bytes) =>
      readWithSheetJs(bytes, { cellFormula: true, sheetStubs: false }),
    );
    expect(now?.SheetNames).toEqual([cover.name, ...(old?.SheetNames ?? [])]);
    for (const name of old?.SheetNames ?? []) {
      const table = (book: typeof old) =>
        utils.sheet_to_json(book?.Sheets[name] ?? {}, { header: 1, raw: true, range: "A1:H120" });
      expect(table(now)).toEqual(table(old));
    }
    expect(partOf(after, "xl/comments1.xml").match(/ ref="[A-Z0-9]+"/g)).toEqual([
      ' ref="A1"',
      ' ref="C4"',
      ' ref="E20"',
      ' ref="Z90"',
    ]);
  });
});
