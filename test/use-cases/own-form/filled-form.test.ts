import { a1 } from "../../../src/domain/grid/address";
import { elementCode, unitCode } from "../../../src/domain/codes";
import { contentAt, formulaAt, isCellError, type Grid } from "../../../src/domain/grid/grid";
import { readWorkbook } from "../../../src/xlsx/reading/read-workbook";
import { CLOSED, GROUPS, LISTED, MATRIX, MIXED } from "../../support/blank-forms/office-forms";
import {
  at,
  filledWith,
  officeWorkbook,
  type OfficeCell,
  type OfficeSheet,
} from "../../support/blank-forms/office-workbook";
import { figures, listOf, opened, rolledUp } from "../../support/blank-forms/own-form-desk";
import { HIERARCHY, UNIT_ROWS } from "../../support/blank-forms/realistic-forms";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../../programs/libreoffice";

jest.setTimeout(LIBREOFFICE_PATIENCE);

const gridsOf = (bytes: Uint8Array): readonly Grid[] => {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.failure)}`);
  return read.value.grids;
};

const shownAt = (grids: readonly Grid[], place: string): unknown => {
  const [sheet, address = ""] = place.split("!");
  const grid = grids.find((each) => each.sheet === sheet);
  const [row, column] = at(address);
  const content = grid && contentAt(grid, row, column);
  return content !== undefined && isCellError(content) ? content.error : content;
};

/** Two invented units; of each form the cells they fill. */
const FILLED: readonly {
  readonly title: string;
  readonly form: readonly OfficeSheet[];
  readonly units: readonly Readonly<Record<string, OfficeCell>>[];
}[] = [
  {
    title: "matrix",
    form: MATRIX,
    units: [
      { "Bieu 01!A2": "Đơn vị: CĐCS Mẫu A", "Bieu 01!D8": 12, "Bieu 01!F8": 1_000_000, "Bieu 01!G8": "ghi" },
      { "Bieu 01!A2": "Đơn vị: CĐCS Mẫu B", "Bieu 01!D9": 5, "Bieu 01!E9": 2, "Bieu 01!F9": 250_000.25 },
    ],
  },
  {
    title: "groups",
    form: GROUPS,
    units: [
      { "Biểu TƯLĐTT!B1": "CĐCS Mẫu A", "Biểu TƯLĐTT!D7": 7, "Biểu TƯLĐTT!E7": 3, "Biểu TƯLĐTT!F8": 900 },
      { "Biểu TƯLĐTT!B1": "CĐCS Mẫu B", "Biểu TƯLĐTT!D7": 4, "Biểu TƯLĐTT!E7": 4, "Biểu TƯLĐTT!G8": 333 },
    ],
  },
  {
    title: "list",
    form: LISTED,
    units: [
      {
        "Tổng hợp!B1": "CĐCS Mẫu A",
        "Tổng hợp!B4": 2,
        "DS khen thưởng!B5": "Trần Mẫu Một",
        "DS khen thưởng!E5": 500,
        "DS khen thưởng!B6": "Lê Mẫu Hai",
        "DS khen thưởng!E6": 300,
      },
      {
        "Tổng hợp!B1": "CĐCS Mẫu B",
        ...Object.fromEntries(
          [5, 6, 7, 8, 9].flatMap((row) => [
            [`DS khen thưởng!B${row}`, `Võ Mẫu ${row}`],
            [`DS khen thưởng!E${row}`, row * 10],
          ]),
        ),
      },
    ],
  },
  {
    title: "closed",
    form: CLOSED,
    units: [
      { "Phụ lục 2!B1": "0012", "Phụ lục 2!C5": "12", "Phụ lục 2!C6": "1 200", "Phụ lục 2!D5": 3 },
      { "Phụ lục 2!B1": "0013", "Phụ lục 2!C5": 5, "Phụ lục 2!C6": "34" },
    ],
  },
  {
    title: "two tables",
    form: MIXED,
    units: [
      {
        "Biểu 3!B1": "CĐCS Mẫu A",
        "Biểu 3!D6": 1000,
        "Biểu 3!E6": 0.6,
        "Biểu 3!D7": 500,
        "Biểu 3!E7": 0.4,
        "Biểu 3!C6": 900,
        "Biểu 3!B12": "Trần Mẫu",
        "Biểu 3!C12": 10,
        "Biểu 3!D12": 2,
      },
      {
        "Biểu 3!B1": "CĐCS Mẫu B",
        "Biểu 3!D6": 400,
        "Biểu 3!E6": 0.7,
        "Biểu 3!B12": "Lê Mẫu",
        "Biểu 3!C12": 25,
        "Biểu 3!D12": 1,
        "Biểu 3!B13": "Võ Mẫu",
        "Biểu 3!C13": 7,
        "Biểu 3!D13": 3,
      },
    ],
  },
  {
    title: "blocks in blocks",
    form: HIERARCHY,
    units: [
      { "Biểu 05!B2": "CĐ Mẫu A", "Biểu 05!C13": 12, "Biểu 05!D13": 6.5, "Biểu 05!F18": "2,5 triệu" },
      { "Biểu 05!B2": "CĐ Mẫu B", "Biểu 05!E17": 25, "Biểu 05!F17": 18, "Biểu 05!D13": 1 },
    ],
  },
  {
    title: "a row for each unit",
    form: UNIT_ROWS,
    units: [
      { "Thống kê!C6": 50, "Thống kê!D6": 40, "Thống kê!E6": 2 },
      { "Thống kê!C9": 30, "Thống kê!D9": 15, "Thống kê!G9": "mới thành lập" },
    ],
  },
];

const filesOf = ({ form, units }: (typeof FILLED)[number]): Record<string, Uint8Array> =>
  Object.fromEntries(
    units.map((written, index) => [`${index}.xlsx`, officeWorkbook(filledWith(form, written))]),
  );

describe("the office's own form, filled", () => {
  it.each(FILLED)("$title: keeps its sheets in front and adds its own behind", async (filled) => {
    const result = await rolledUp(await opened(officeWorkbook(filled.form)), filesOf(filled));
    const names = gridsOf(result.workbook).map(({ sheet }) => sheet);
    const lists = result.facts.form.lists.map((_, index) => `Danh sách ${index + 1}`);
    expect(names).toEqual([
      ...filled.form.map(({ name }) => name),
      ...lists,
      "Số liệu đơn vị",
      "Tình hình nộp",
      "Sổ theo dõi",
      "Kết quả kiểm tra",
      "Nguồn số liệu",
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
    expect(changed).toEqual(["A2", "D8", "F8", "D9", "E9", "F9"]);
    expect(shownAt([after], "Bieu 01!A2")).toBe("Đơn vị: Tổng hợp từ 2/2 đơn vị");
    expect(after.merges).toEqual(before.merges);
  });

  it("names the office of the list and how many have sent", async () => {
    const registry = listOf(["A", "CĐCS Mẫu A"], ["B", "CĐCS Mẫu B"], ["C", "CĐCS Mẫu C"]);
    const filled = FILLED[1] ?? { form: [], units: [], title: "" };
    const result = await rolledUp(await opened(officeWorkbook(filled.form)), filesOf(filled), { registry });
    expect(shownAt(gridsOf(result.workbook), "Biểu TƯLĐTT!B1")).toBe(
      "LĐLĐ tỉnh Mẫu (tổng hợp từ 2/3 đơn vị)",
    );
    expect([...result.facts.current.keys()]).toEqual(["A", "B"]);
  });
});

describe("a form on which not everything can be added", () => {
  it("[own-form-structure] leaves percentages with their units, and leaves to Excel what only Excel knows", async () => {
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
    });
    const { facts } = result;
    expect(facts.resultsOf.get(unitCode("CĐCS Mẫu A"))?.get(elementCode("Biểu 3!F8"))).toBe(800);
    expect(facts.findings).toMatchObject([
      // It looks at the percentages, too.
      { change: "no-total", names: ["Biểu 3!F6", "Biểu 3!F7", "Biểu 3!F8", "Biểu 3!G8"] },
    ]);
    const [sheet] = gridsOf(result.workbook);
    expect(sheet && [...sheet.formulas.values()].map(({ text }) => text).toSorted()).toEqual(
      [
        "SUM('Danh sách 1'!D5:D7)",
        "SUM('Danh sách 1'!E5:E7)",
        "SUM(C6:C7)",
        "SUM(D6:D7)",
        `SUMIF('Danh sách 1'!E5:E7,">1",'Danh sách 1'!D5:D7)`,
      ].toSorted(),
    );
    expect(shownAt([...(sheet ? [sheet] : [])], "Biểu 3!B12")).toBe(
      "3 dòng của các đơn vị ở trang tính “Danh sách 1”",
    );
  });
});

describeWithLibreOffice("LibreOffice and an office's own form", (libreOffice) => {
  const places = (shown: Readonly<Record<string, unknown>>): readonly string[] => Object.keys(shown);

  it.each(FILLED)("$title: calculates the filled form to the figures reported", async (filled) => {
    const result = await rolledUp(await opened(officeWorkbook(filled.form)), filesOf(filled));
    const expected = figures(result);
    const recalculated = gridsOf(libreOffice.convert(result.workbook, "xlsx"));
    for (const place of places(expected)) {
      const [shown, wanted] = [shownAt(recalculated, place), expected[place]];
      if (typeof wanted === "number") expect([place, shown]).toEqual([place, expect.closeTo(wanted, 9)]);
      else expect([place, shown ?? ""]).toEqual([place, wanted]);
    }
  });

  it("adds approved amounts from the ledger, wherever its rows are sorted to", async () => {
    const filled = FILLED[0] ?? { form: [], units: [], title: "" };
    const result = await rolledUp(await opened(officeWorkbook(filled.form)), filesOf(filled), {
      requests: [
        { kind: "adjustment", unit: "CĐCS Mẫu A", code: "Bieu 01!D8", amount: -2, reason: "trùng" },
        { kind: "adjustment", unit: "CĐCS Mẫu B", code: "Bieu 01!D9", amount: 4, reason: "bổ sung" },
      ],
    });
    const grids = gridsOf(libreOffice.convert(result.workbook, "xlsx"));
    // D8 and D9 of the form. 12 − 2, 5 + 4; below the units: total, who answered, who is asked, received, adjusted.
    const column = (letter: string): readonly unknown[] =>
      [5, 6, 7, 8, 9, 10, 11].map((row) => shownAt(grids, `Số liệu đơn vị!${letter}${row}`));
    expect(column("D")).toEqual([10, undefined, 10, 1, 2, 12, -2]);
    expect(column("H")).toEqual([undefined, 9, 9, 1, 2, 5, 4]);
    expect(shownAt(grids, "Bieu 01!D11")).toBe(19);
  });

  it.each(FILLED)("$title: forms and copies it saved anew give the same figures", async (filled) => {
    const expected = await rolledUp(await opened(officeWorkbook(filled.form)), filesOf(filled));
    const blank = libreOffice.convert(officeWorkbook(filled.form), "xlsx");
    const files = Object.fromEntries(
      Object.entries(filesOf(filled)).map(([name, bytes]) => [name, libreOffice.convert(bytes, "xlsx")]),
    );
    const result = await rolledUp(await opened(blank), files);
    expect(figures(result)).toEqual(figures(expected));
    expect(result.facts.findings).toEqual(expected.facts.findings);
  });
});
