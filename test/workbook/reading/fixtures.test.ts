import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { formatAt, formulaAt } from "../../../src/workbook/grid/grid";
import { contents, failureOf, position, read } from "./reading";

const fixture = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../../fixtures/xlsx", name)));

describe("libreoffice-form.xlsx, converted from libreoffice-form.fods", () => {
  const workbook = read(fixture("libreoffice-form.xlsx"));
  const [form, hidden] = workbook.grids;
  if (!form || !hidden) throw new Error("Two sheets were written.");
  const at = (address: string) => {
    const { row, column } = position(address);
    return { format: formatAt(form, row, column), formula: formulaAt(form, row, column) };
  };

  it("values", () => {
    expect(contents(form)).toEqual({
      A1: "Kế hoạch thi đua & khen thưởng",
      A2: "code",
      A3: "Đoàn viên",
      B3: 1234,
      C3: 0.125,
      A4: "Ngày",
      B4: 46_346,
      C4: true,
      A5: 2468,
      B5: "Kế hoạch thi đua & khen thưởng<",
      C5: { error: "#DIV/0!" },
      D5: "",
      A6: "§oµn viªn",
      B6: 2468,
      C6: "một\nhai",
    });
    expect(contents(hidden)).toEqual({ A1: "=1+1" });
  });

  it("formulas", () => {
    expect(form.formulas.size).toBe(5);
    expect(at("A5").formula).toEqual({ text: "B3*2", hasCachedValue: true });
    expect(at("B5").formula).toEqual({ text: 'A1&"<"', hasCachedValue: true });
    expect(at("D5").formula).toEqual({ text: '""', hasCachedValue: true });
    expect(at("B6").formula).toEqual({ text: "B3:C3*2", over: "B6:B6", hasCachedValue: true });
  });

  it("formats", () => {
    expect(at("A3").format).toEqual({ numberFormat: "General", isDate: false, font: "Arial", locked: true });
    expect(at("B3").format.locked).toBe(false);
    expect(at("C3").format.numberFormat).toBe("0.0%");
    expect(at("B4").format).toMatchObject({ numberFormat: "dd/mm/yyyy", isDate: true });
    expect(at("A6").format.font).toBe(".VnTime");
  });

  it("the rest", () => {
    expect(workbook.grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ["Biểu", "visible"],
      ["Ẩn", "hidden"],
    ]);
    expect(form.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([form.isProtected, hidden.isProtected]).toEqual([true, false]);
    expect([form.hiddenRows, form.hiddenColumns]).toEqual([[1], [3]]);
    expect(workbook.names).toEqual([{ name: "members", refersTo: "Biểu!$B$3" }]);
    expect(Object.fromEntries(workbook.properties)).toEqual({ plan: "TD-2026", revision: "3" });
    expect(workbook.savedAt).toBe("2026-03-01T08:00:00Z");
    expect(workbook.dateSystem).toBe(1900);
  });

  it("is read alike with another inflater", () => {
    const inflate = (data: Uint8Array, size: number) =>
      inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
    expect(read(fixture("libreoffice-form.xlsx"), { inflate })).toEqual(workbook);
  });
});

it("libreoffice-from-csv.xlsx", () => {
  const [grid] = read(fixture("libreoffice-from-csv.xlsx")).grids;
  expect(grid && contents(grid)).toEqual({
    A1: "STT",
    B1: "Tên đơn vị",
    C1: "Số",
    A2: 1,
    B2: 'Công đoàn "A"',
    C2: 12.5,
    A3: 2,
    A4: 3,
    B4: "Nghĩa Lộ",
    C4: -7,
  });
});

it.each([
  ["legacy.xls", { kind: "legacy-xls" }],
  ["opendocument-renamed.xlsx", { kind: "not-a-workbook", looksLike: "opendocument" }],
  ["pdf-renamed.xlsx", { kind: "not-a-workbook", looksLike: "pdf" }],
])("%s is refused by name", (name, failure) => {
  expect(failureOf(fixture(name))).toEqual(failure);
});
