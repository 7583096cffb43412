import { utils, write as writeWithSheetJs, read as readWithSheetJs } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { phuRieng2017 } from "../../../src/plans/phu-rieng-2017/plan";
import { binhPhuoc2017 } from "../../../src/plans/units/binh-phuoc-2017";
import { drawReturnSlip } from "../../../src/sheets/return-slip/draw-return-slip";
import { makeForm } from "../../../src/use-cases/forms/make-form";
import { writeWorkbook } from "../../../src/xlsx/writing/write-workbook";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../../programs/libreoffice";
import { ROUND_I } from "../../support/forms/practice";
import { SAMPLE_FINDINGS } from "../../support/findings/sample-findings";
import { contents, read } from "../reading/reading";
import { mark, partOf, patched, readableSheets } from "./patching";

const fixture = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../../fixtures/xlsx", name)));

const [unit] = binhPhuoc2017.units;
if (unit === undefined) throw new Error("a registry without units");
const form = writeWorkbook(
  makeForm(phuRieng2017, ROUND_I, unit, binhPhuoc2017.office, "2017-12-01T00:00:00Z"),
);

const cover = drawReturnSlip({
  office: "Cơ quan giả định",
  unit: "Đơn vị giả định",
  plan: phuRieng2017,
  file: "báo cáo.xlsx",
  findings: SAMPLE_FINDINGS,
  createdAt: "2018-01-15T08:00:00Z",
});

/** So that a failure does not print the whole part. */
const holds = (part: string, text: string): boolean => part.includes(text);

/** Marks on cells that are there and not there. */
const patch = (sheet: string) => ({
  cover,
  marks: ["A1", "E20", "E21", "C4", "Z90"].map((cell) => mark(cell, "error", `Về ô ${cell}`, sheet)),
});

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
    ["ours", form],
  ])("%s", (_, before) => {
    const [first] = read(before).grids;
    const after = patched(before, patch(first?.sheet ?? ""));
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
    expect(holds(partOf(after, "xl/comments1.xml"), "Về ô C4")).toBe(true);
  });
});

describeWithLibreOffice("LibreOffice opens what was patched", (libreOffice) => {
  test(
    "shows the list first, its links, notes and colours, and saves every figure as it was",
    () => {
      const after = patched(form, patch("Biểu mẫu"));
      const again = libreOffice.convert(after, "xlsx");
      const [slip, ...others] = read(again).grids;
      expect(slip?.sheet).toBe(cover.name);
      expect(slip && Object.values(contents(slip))).toContain("PHIẾU TRẢ LẠI BÁO CÁO");
      const resaved = read(libreOffice.convert(form, "xlsx")).grids;
      expect(others.map((grid) => [grid.sheet, contents(grid)])).toEqual(
        resaved.map((grid) => [grid.sheet, contents(grid)]),
      );
      expect(holds(partOf(again, "xl/worksheets/sheet1.xml"), 'location="&apos;Biểu mẫu&apos;!F21"')).toBe(
        true,
      );
      expect(holds(partOf(again, "xl/comments2.xml"), "Về ô E20")).toBe(true);
      expect(holds(partOf(again, "xl/styles.xml"), "FFFFC7CE")).toBe(true);
    },
    LIBREOFFICE_PATIENCE,
  );

  test(
    "a form that LibreOffice itself had saved is patched as well",
    () => {
      const saved = libreOffice.convert(form, "xlsx");
      const after = patched(saved, patch("Biểu mẫu"));
      const { [cover.name]: _slip, ...sheets } = readableSheets(after);
      expect(sheets).toEqual(readableSheets(saved));
      expect(new TextDecoder("latin1").decode(libreOffice.convert(after, "pdf").subarray(0, 5))).toBe(
        "%PDF-",
      );
    },
    LIBREOFFICE_PATIENCE,
  );
});
