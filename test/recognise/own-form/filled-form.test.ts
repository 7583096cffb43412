import { a1 } from "../../../src/workbook/grid/address";
import { elementCode, unitCode } from "../../../src/model/codes";
import { drawRollUp } from "../../../src/desk/roll-up/roll-up-readings";
import { printedSheet } from "../../../src/workbook/page/printed-sheet";
import { contentAt, formulaAt } from "../../../src/workbook/grid/grid";
import { filledWith, name, officeWorkbook } from "../../support/blank-forms/office-workbook";
import { partOf } from "../../workbook/patching/patching";
import {
  figures,
  listOf,
  opened,
  rolledUp,
  rolledUpAsItComes,
  subjectOfForm,
} from "../../support/blank-forms/blank-form-desk";
import { FILLED, filesOf, gridsOf, shownAt } from "./filled-forms";

describe("the office's own form, filled", () => {
  it.each(FILLED)("$title: keeps its sheets in front and adds its own behind", async (filled) => {
    const own = await opened(officeWorkbook(filled.form));
    const result = await rolledUp(own, filesOf(filled));
    const names = gridsOf(result.workbook).map(({ sheet }) => sheet);
    const lists = own.form.lists.map((_, index) => `Danh sách ${index + 1}`);
    expect(names).toEqual([
      ...filled.form.map(({ name }) => name),
      ...lists,
      "Số liệu đơn vị",
      "Tình hình nộp",
      "Tệp đã nhận",
      "Sổ theo dõi",
      "Kết quả kiểm tra",
      "Nguồn số liệu",
      "Cách tổng hợp",
      "Dữ liệu chương trình",
    ]);
  });

  it("shows sums as numbers, and leaves alone what is printed and calculated", async () => {
    const filled = FILLED[0] ?? { form: [], units: [], title: "" };
    const { workbook } = await rolledUp(await opened(officeWorkbook(filled.form)), filesOf(filled));
    const [before] = gridsOf(officeWorkbook(filled.form));
    const [after] = gridsOf(workbook);
    if (before === undefined || after === undefined) throw new Error("no sheet");
    const changed: string[] = [];
    for (let row = 0; row < 20; row++) {
      for (let column = 0; column < 8; column++) {
        if (contentAt(before, row, column) !== contentAt(after, row, column)) changed.push(a1(row, column));
        expect(formulaAt(after, row, column)?.text).toBe(formulaAt(before, row, column)?.text);
      }
    }
    // The formulas in D11:F11 and D13 stay, with results for programs that do not calculate.
    expect(changed).toEqual(["A2", "D8", "F8", "D9", "E9", "F9", "D11", "E11", "F11", "D13"]);
    expect(shownAt([after], "Bieu 01!A2")).toBe("Đơn vị: Tổng hợp từ 2/2 đơn vị");
    expect(after.merges).toEqual(before.merges);
  });

  it("says below the figures which column each unit keeps its own of; the others have a total", async () => {
    const filled = FILLED[0] ?? { form: [], units: [], title: "" };
    const { workbook } = await rolledUp(await opened(officeWorkbook(filled.form)), filesOf(filled));
    const sheet = gridsOf(workbook).find(({ sheet: name }) => name === "Số liệu đơn vị");
    if (sheet === undefined) throw new Error("no sheet");
    const across = Array.from({ length: 20 }, (_, column) => column);
    const columnOf = (code: string) => across.find((column) => contentAt(sheet, 2, column) === code) ?? -1;
    // Two units from the sixth row on, so the totals are in the eighth.
    const [added, kept] = [columnOf("Bieu 01!D8"), columnOf("Bieu 01!G8")];
    expect(formulaAt(sheet, 7, added)).toBeDefined();
    expect(formulaAt(sheet, 7, kept)).toBeUndefined();
    expect(contentAt(sheet, 7, kept)).toBe("Không cộng");
  });

  it("says on the board by which form it was made, over the width of the table", async () => {
    const filled = FILLED[0] ?? { form: [], units: [], title: "" };
    const { workbook } = await rolledUp(await opened(officeWorkbook(filled.form)), filesOf(filled));
    const board = gridsOf(workbook).find(({ sheet }) => sheet === "Tình hình nộp");
    if (board === undefined) throw new Error("no board");
    expect(contentAt(board, 6, 1)).toMatch(/^Biểu mẫu gốc: mau.xlsx; SHA-256: /);
    // From TT to the agreements with a unit.
    expect(board.merges).toContainEqual({ top: 6, left: 1, bottom: 6, right: 12 });
  });

  it("prints a wide form on few pages, each with its labels and headings, and no sheet of the program's", async () => {
    const columns = Array.from({ length: 52 }, (_, column) => column + 2);
    const headings = columns.map((column) => [name(4, column), `Chỉ tiêu số ${String(column - 1)}`] as const);
    const labels = {
      A1: "Tên đơn vị:",
      A5: "TT",
      B5: "Nội dung",
      A6: 1,
      B6: "Hội thao",
      A7: 2,
      B7: "Tập huấn",
    };
    const cells = { ...labels, ...Object.fromEntries(headings) };
    const form = [{ name: "Biểu 1", cells, looks: [["A5:BB7", "box"] as const] }];
    const copies = ["Mẫu A", "Mẫu B"].map((unit, index) => {
      const written = columns.map((column) => [`Biểu 1!${name(5, column)}`, column + index] as const);
      return [
        `${unit}.xlsx`,
        filledWith(form, { "Biểu 1!B1": unit, ...Object.fromEntries(written) }),
      ] as const;
    });
    const files = Object.fromEntries(copies.map(([file, sheets]) => [file, officeWorkbook(sheets)]));
    const { workbook } = await rolledUp(await opened(officeWorkbook(form)), files);
    const [book, sheet] = ["xl/workbook.xml", "xl/worksheets/sheet1.xml"].map((part) =>
      partOf(workbook, part),
    );
    expect(book).toContain(`localSheetId="0">'Biểu 1'!$A:$B,'Biểu 1'!$5:$5</definedName>`);
    expect(book).toContain(`'Cách tổng hợp'!$A$1:$E$`);
    expect(sheet).toContain('orientation="landscape" fitToWidth="3" fitToHeight="0"');
    expect(partOf(workbook, "xl/worksheets/sheet2.xml")).toContain('<pageSetUpPr fitToPage="1"/>');
    const hidden = gridsOf(workbook).filter(({ visibility }) => visibility !== "visible");
    expect(hidden.map((grid) => grid.sheet)).toEqual(["Dữ liệu chương trình"]);
  });

  it.each(FILLED)("$title: prints every sheet of ours in letters of nine points or more", async (filled) => {
    const own = await opened(officeWorkbook(filled.form));
    const result = await rolledUp(own, filesOf(filled));
    const { sheets } = drawRollUp(subjectOfForm(own), result, "2018-01-05T02:00:00Z");
    const small = sheets
      .filter(({ visibility }) => visibility === "visible")
      .map(printedSheet)
      .filter(({ smallestText = Infinity }) => smallestText < 8.95);
    expect(small.map(({ sheet, smallestText }) => [sheet, smallestText])).toEqual([]);
  });

  it("prints a gathered list of 40 columns at a legible size, unit, school and commune on every page", async () => {
    const titles = ["TT", "Trường", "Xã", ...Array.from({ length: 37 }, (_, at) => `Số lớp ${String(at)}`)];
    const cells = Object.fromEntries(titles.map((title, column) => [name(2, column), title]));
    const form = [{ name: "DS", cells, looks: [["A3:AN12", "box"] as const] }];
    const written = titles.map((_, column): [string, string | number] => [
      `DS!${name(3, column)}`,
      column === 1 || column === 2 ? `Tên ${String(column)}` : column + 1,
    ]);
    const copy = officeWorkbook(filledWith(form, Object.fromEntries(written)));
    const { workbook } = await rolledUpAsItComes(officeWorkbook(form), { "1.xlsx": copy });
    const sheet = partOf(workbook, "xl/worksheets/sheet2.xml");
    expect(sheet).toContain('scale="80" orientation="landscape"');
    expect(sheet).not.toContain("fitToPage");
    expect(partOf(workbook, "xl/workbook.xml")).toContain("'Danh sách 1'!$B:$E,'Danh sách 1'!$5:$5<");
    // The title is above the repeated columns, so that no page cuts it.
    expect(sheet.match(/<mergeCell [^>]*>/g)).toEqual([
      '<mergeCell ref="B3:E3"/>',
      '<mergeCell ref="B4:E4"/>',
    ]);
    // "Tên 1" needs no 20 characters.
    const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(Math.max(...widths)).toBeLessThan(15);
  });

  it("names the office of the list and how many have sent", async () => {
    const registry = listOf(["A", "CĐCS Mẫu A"], ["B", "CĐCS Mẫu B"], ["C", "CĐCS Mẫu C"]);
    const filled = FILLED[1] ?? { form: [], units: [], title: "" };
    const result = await rolledUp(await opened(officeWorkbook(filled.form)), filesOf(filled), { registry });
    expect(shownAt(gridsOf(result.workbook), "Biểu TƯLĐTT!B1")).toBe(
      "LĐLĐ tỉnh Mẫu (tổng hợp từ 2/3 đơn vị)",
    );
    expect([...result.summary.submissions.keys()]).toEqual(["A", "B"]);
  });
});

describe("a form on which not everything can be added", () => {
  it("[own-form-structure] leaves percentages with their units, adds up what is calculated by them in each copy, and asks about the rest", async () => {
    const filled = FILLED.find(({ title }) => title === "two tables");
    if (filled === undefined) throw new Error("no form");
    const result = await rolledUp(await opened(officeWorkbook(filled.form)), filesOf(filled));
    expect(figures(result)).toEqual({
      "Biểu 3!C6": 900,
      "Biểu 3!D6": 1400,
      "Biểu 3!D7": 500,
      "Biểu 3!C8": 900,
      "Biểu 3!D8": 1900,
      "Biểu 3!C15": 42,
      "Biểu 3!D15": 6,
      "Biểu 3!E15": 17,
      // 1000 × 60 % + 400 × 70 %; 500 × 40 %.
      "Biểu 3!F6": 880,
      "Biểu 3!F7": 200,
      "Biểu 3!F8": 1080,
    });
    const facts = result;
    expect(facts.formulas?.resultsOf.get(unitCode("CĐCS Mẫu A"))?.get(elementCode("Biểu 3!F8"))).toBe(800);
    expect(facts.findings).toMatchObject([
      // It refers to the percentages, too.
      { change: "no-total", severity: "error", names: ["Biểu 3!G8"] },
    ]);
    const [sheet] = gridsOf(result.workbook);
    expect(sheet && [...sheet.formulas.values()].map(({ text }) => text).toSorted()).toEqual(
      [
        "SUM('Danh sách 1'!E6:E8)",
        "SUM('Danh sách 1'!F6:F8)",
        "SUM(C6:C7)",
        "SUM(D6:D7)",
        "F6+F7",
        `SUMIF('Danh sách 1'!F6:F8,">1",'Danh sách 1'!E6:E8)`,
      ].toSorted(),
    );
    expect(shownAt([...(sheet ? [sheet] : [])], "Biểu 3!B12")).toBe(
      "3 dòng của các đơn vị ở trang tính “Danh sách 1”",
    );
  });
});
