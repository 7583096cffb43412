import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Finding } from "../../../src/model/finding/finding";
import { GROUPS, LISTED, MATRIX } from "../../support/blank-forms/office-forms";
import {
  filledWith,
  officeWorkbook,
  type OfficeCell,
  type OfficeSheet,
} from "../../support/blank-forms/office-workbook";
import { figures, opened, rolledUp } from "../../support/blank-forms/blank-form-desk";
import { withColumns, withRows } from "../../support/forms/moved-sheet";

const only = (form: readonly OfficeSheet[]): OfficeSheet => {
  const [sheet] = form;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
};

/** Rolls one copy up; returns its figures and findings. */
async function read(
  form: readonly OfficeSheet[],
  copy: readonly OfficeSheet[],
): Promise<{ readonly figures: Readonly<Record<string, unknown>>; readonly found: readonly string[] }> {
  const result = await rolledUp(await opened(officeWorkbook(form)), { "a.xlsx": officeWorkbook(copy) });
  return { figures: figures(result), found: result.findings.map(told) };
}

function told(finding: Finding): string {
  const what =
    finding.rule === "own-form-structure" ? `${finding.change}: ${finding.names.join(", ")}` : finding.rule;
  return `${finding.severity} ${what}${finding.cell === undefined ? "" : ` ${finding.cell}`}`;
}

const FILLED: Readonly<Record<string, OfficeCell>> = {
  "Bieu 01!D8": 12,
  "Bieu 01!E8": 5,
  "Bieu 01!F8": 100,
  "Bieu 01!D9": 3,
  "Bieu 01!D10": 4,
};
const matrix = only(filledWith(MATRIX, FILLED));
const SUMS = { "Bieu 01!D8": 12, "Bieu 01!E8": 5, "Bieu 01!F8": 100, "Bieu 01!D9": 3, "Bieu 01!D10": 4 };
const RESULTS = { "Bieu 01!D11": 19, "Bieu 01!E11": 5, "Bieu 01!F11": 100, "Bieu 01!D13": 5.26 };

describe("a copy that is not as the blank form", () => {
  it("[own-form-structure] is known by what is printed when its sheet was renamed", async () => {
    const { figures: shown, found } = await read(MATRIX, [{ ...matrix, name: "Sheet1" }]);
    expect(shown).toEqual({ ...SUMS, ...RESULTS });
    expect(found).toEqual([
      "note own-form-structure".replace("own-form-structure", "sheet-renamed: Bieu 01"),
    ]);
  });

  it("[cell-twice] warns of a cell that the file holds twice, saying two things; the later one counts", async () => {
    const parts = unzipSync(officeWorkbook([matrix]));
    const name = "xl/worksheets/sheet1.xml";
    const sheet = strFromU8(parts[name] ?? new Uint8Array());
    const twice = sheet.replace(/(<c r="D9"[^>]*>)<v>3<\/v><\/c>/, "$1<v>8</v></c>$&");
    expect(twice).not.toBe(sheet);
    const result = await rolledUp(await opened(officeWorkbook(MATRIX)), {
      "a.xlsx": zipSync({ ...parts, [name]: strToU8(twice) }),
    });
    expect(figures(result)).toEqual({ ...SUMS, ...RESULTS });
    expect(result.findings.map(told)).toEqual(["warning cell-twice D9"]);
  });

  it("is read right when rows were put in above the table", async () => {
    const { figures: shown, found } = await read(MATRIX, [withRows(matrix, 3, 2)]);
    expect(shown).toEqual({ ...SUMS, ...RESULTS });
    expect(found).toEqual([]);
  });

  it("[inserted-row] is read correctly with a row inserted into the table, whose content is reported", async () => {
    const moved = withRows(matrix, 10, 1);
    const copy = { ...moved, cells: { ...moved.cells, B10: "Việc khác", D10: 99 } };
    const { figures: shown, found } = await read(MATRIX, [copy]);
    expect(shown).toEqual({ ...SUMS, ...RESULTS });
    expect(found).toEqual(["error inserted-row D10"]);
  });

  it("[missing-row] leaves out what was asked in a row that is gone", async () => {
    const { figures: shown, found } = await read(MATRIX, [withRows(matrix, 9, -1)]);
    expect(shown).toEqual({
      "Bieu 01!D8": 12,
      "Bieu 01!E8": 5,
      "Bieu 01!F8": 100,
      "Bieu 01!D10": 4,
      ...RESULTS,
      "Bieu 01!D11": 16,
      "Bieu 01!D13": 6.25,
    });
    expect(found).toEqual(["error missing-row"]);
  });

  it("[own-form-structure] is read right when rows were sorted", async () => {
    const {
      A8: one = "",
      B8: first = "",
      D8 = "",
      E8 = "",
      F8 = "",
      B10: last = "",
      D10 = "",
      ...rest
    } = matrix.cells;
    const copy: OfficeSheet = {
      ...matrix,
      cells: {
        ...rest,
        A8: one,
        B8: last,
        D8: D10,
        B10: first,
        D10: D8,
        E10: E8,
        F10: F8,
        C8: "Lượt",
        C10: "Người",
      },
    };
    const { figures: shown, found } = await read(MATRIX, [copy]);
    expect(shown).toEqual({ ...SUMS, ...RESULTS });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^note rows-moved/);
  });

  it("[own-form-structure] is read by place when a label was typed over", async () => {
    const copy = { ...matrix, cells: { ...matrix.cells, B9: "Sửa chữa nhà tạm", C9: "Căn" } };
    const { figures: shown, found } = await read(MATRIX, [copy]);
    expect(shown).toEqual({ ...SUMS, ...RESULTS });
    expect(found).toEqual(["warning labels-changed: Hỗ trợ nhà ở"]);
  });

  it("[own-form-structure] is read by headings when a column was put in", async () => {
    const moved = withColumns(matrix, 4, 1);
    const copy = { ...moved, cells: { ...moved.cells, E6: "Nam", E8: 7 } };
    const { figures: shown, found } = await read(MATRIX, [copy]);
    expect(shown).toEqual({ ...SUMS, ...RESULTS });
    expect(found).toEqual(["error columns-inserted: E"]);
  });

  it("[own-form-structure] leaves out a column that is gone", async () => {
    const { figures: shown, found } = await read(MATRIX, [withColumns(matrix, 4, -1)]);
    expect(shown).toMatchObject({ "Bieu 01!D8": 12, "Bieu 01!F8": 100 });
    expect(shown).not.toHaveProperty("Bieu 01!E8");
    expect(found).toEqual(["error columns-missing: Trong đó nữ"]);
  });

  it("[overwritten-formula] is added from its parts when a total was typed over", async () => {
    const copy = { ...matrix, cells: { ...matrix.cells, D11: 50, E11: 5 } };
    const { figures: shown, found } = await read(MATRIX, [copy]);
    expect(shown).toEqual({ ...SUMS, ...RESULTS });
    expect(found).toEqual(["error overwritten-formula D11", "warning overwritten-formula E11"]);
  });

  it("[type] [ambiguous-number] adds nothing that cannot be read, and asks", async () => {
    const copy = { ...matrix, cells: { ...matrix.cells, D8: "nhiều", D9: "1.234" } };
    const { figures: shown, found } = await read(MATRIX, [copy]);
    expect(shown).toMatchObject({ "Bieu 01!D11": 4 });
    expect(found).toEqual(["error type D8", "error ambiguous-number D9"]);
  });

  it("[own-form-structure] says that a cell with a formula holds no result", async () => {
    const copy = { ...matrix, cells: { ...matrix.cells, D8: "=5+7", D9: { f: "1+2", v: 3 } } };
    const { figures: shown, found } = await read(MATRIX, [copy]);
    expect(shown).not.toHaveProperty("Bieu 01!D8");
    expect(shown).toMatchObject({ "Bieu 01!D9": 3 });
    expect(found).toEqual(["error no-result: D8 D8"]);
  });

  it("[own-form-structure] says that a unit sent the form back with nothing in it, not even that nothing occurred", async () => {
    const bare = { "Bieu 01!A2": "Đơn vị: Xã Trống" };
    expect((await read(MATRIX, filledWith(MATRIX, bare))).found).toEqual(["error copy-empty: "]);
    const nothing = filledWith(MATRIX, { ...bare, "Bieu 01!D8": "không" });
    expect((await read(MATRIX, nothing)).found).toEqual(["note text-number D8"]);
  });

  it("keeps all rows of a list that outgrew the form", async () => {
    const [totals, list] = LISTED;
    if (totals === undefined || list === undefined) throw new Error("no sheets");
    const grown = withRows(list, 9, 3);
    const rows = Object.fromEntries(
      [5, 6, 7, 8, 9, 10, 11, 12].flatMap((row): (readonly [string, OfficeCell])[] => [
        [`B${row}`, `Trần Mẫu ${row}`],
        [`E${row}`, 10],
      ]),
    );
    const copy = [totals, { ...grown, cells: { ...grown.cells, ...rows } }];
    const { figures: shown, found } = await read(LISTED, copy);
    expect(shown).toEqual({
      "Tổng hợp!B5": 8,
      "Tổng hợp!B6": 80,
      "Tổng hợp!B7": 10,
      "DS khen thưởng!E10": 80,
    });
    expect(found).toEqual([]);
  });

  it("[own-form-structure] counts the rest when one of its sheets is gone", async () => {
    const [totals] = filledWith(LISTED, { "Tổng hợp!B4": 3 });
    if (totals === undefined) throw new Error("no sheet");
    const { figures: shown, found } = await read(LISTED, [totals]);
    expect(shown).toMatchObject({ "Tổng hợp!B4": 3 });
    expect(found).toEqual(["error sheet-missing: DS khen thưởng"]);
  });

  it("[own-form-structure] reads one of two sheets alike, and says so", async () => {
    const other = { ...matrix, name: "Bieu 01 (2)", cells: { ...matrix.cells, D8: 500 } };
    const { figures: shown, found } = await read(MATRIX, [other, matrix]);
    expect(shown).toEqual({ ...SUMS, ...RESULTS });
    expect(found).toEqual(["error sheet-copied: Bieu 01"]);
  });

  it("[own-form-structure] names every report of a workbook that holds those of three units; an equal copy is no loss", async () => {
    const sheet = (name: string, D8: number) => ({ ...matrix, name, cells: { ...matrix.cells, D8 } });
    const three = await read(MATRIX, [matrix, sheet("Đơn vị 2", 500), sheet("Đơn vị 3", 600)]);
    expect(three.found).toEqual(["error sheet-copied: Bieu 01", "error sheet-copied: Bieu 01"]);
    const twice = await read(MATRIX, [matrix, { ...matrix, name: "Bieu 01 (2)" }]);
    expect(twice.found).toEqual(["warning sheet-copied: Bieu 01"]);
  });

  it("[own-form-structure] reads the one that was filled in, where its copy was left empty", async () => {
    const filled = { ...matrix, name: "Bieu 01 (2)" };
    const { figures: shown, found } = await read(MATRIX, [...MATRIX, filled]);
    expect(shown).toEqual({ ...SUMS, ...RESULTS });
    expect(found).toEqual(["warning sheet-copied: Bieu 01 (2)", "note sheet-renamed: Bieu 01"]);
  });

  it("[own-form-structure] tells of figures where nothing is asked, as no total has them", async () => {
    const beside = { ...matrix, cells: { ...matrix.cells, J8: 7, B18: 9 } };
    const { figures: shown, found } = await read(MATRIX, [beside]);
    expect(shown).toEqual({ ...SUMS, ...RESULTS });
    expect(found).toEqual(["error figure-elsewhere: J8, B18"]);
  });

  it("is refused when it is another form, under any sheet name", async () => {
    const stranger = { ...only(GROUPS), name: "Bieu 01" };
    const result = await rolledUp(await opened(officeWorkbook(MATRIX)), {
      "a.xlsx": officeWorkbook([stranger]),
    });
    expect(result.rejected).toEqual([{ file: "a.xlsx", rejection: { kind: "other-form" } }]);
    expect(result.summary.submissions.size).toBe(0);
  });
});
