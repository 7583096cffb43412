import type { Grid } from "../../../src/workbook/grid/grid";
import { readBlankSummary } from "../../../src/recognise/reading/read-blank-summary";
import { MATRIX } from "../../support/blank-forms/office-forms";
import {
  filledWith,
  officeWorkbook,
  type OfficeCell,
  type OfficeSheet,
} from "../../support/blank-forms/office-workbook";
import { opened, rolledUp, totalOf } from "../../support/blank-forms/blank-form-desk";
import { UNIT_ROWS } from "../../support/blank-forms/realistic-forms";
import { realWorkbooks } from "../../support/files/real-workbooks";

const on = (form: readonly OfficeSheet[], written: Readonly<Record<string, OfficeCell>>): Uint8Array =>
  officeWorkbook(filledWith(form, written));

const FILES = {
  "a.xlsx": on(MATRIX, { "Bieu 01!A2": "Đơn vị: CĐCS Mẫu A", "Bieu 01!D8": 5, "Bieu 01!E8": 2 }),
  "b.xlsx": on(MATRIX, { "Bieu 01!A2": "Đơn vị: CĐCS Mẫu B", "Bieu 01!D8": 8 }),
};

const NOTHING_FOUND: readonly string[] = [];

/** Returns the problems of reading a summary whose sheets were changed. */
async function strangeIn(
  change: (grids: readonly Grid[]) => readonly Grid[],
  form: readonly OfficeSheet[] = MATRIX,
  files: Readonly<Record<string, Uint8Array>> = FILES,
): Promise<readonly string[]> {
  const own = await opened(officeWorkbook(form));
  const workbook = realWorkbooks.read((await rolledUp(own, files)).workbook);
  if (!workbook.ok) throw new Error("not read");
  const kept = readBlankSummary({ ...workbook.value, grids: change(workbook.value.grids) }, own);
  if (kept === undefined) throw new Error("no summary of the form");
  return kept.problems.map(({ place: { sheet, cell }, fault, found }) =>
    `${fault} ${sheet}!${cell} ${found}`.trim(),
  );
}

const typed = (sheet: string, row: number, column: number, content: number) => (grids: readonly Grid[]) =>
  grids.map((grid): Grid => {
    if (grid.sheet !== sheet) return grid;
    const rows = grid.rows.map((each, index) =>
      index === row && each !== undefined ? { ...each, values: each.values.with(column, content) } : each,
    );
    return { ...grid, rows };
  });

describe("a changed summary of a blank form", () => {
  it("is gone on from as it was written", async () => {
    expect(await strangeIn((grids) => grids)).toEqual(NOTHING_FOUND);
  });

  it.each(["Dữ liệu chương trình", "Sổ theo dõi"])(
    "is refused without its sheet %s: everything on it would be lost",
    async (sheet) => {
      const unrecognised = await strangeIn((grids) => grids.filter((grid) => grid.sheet !== sheet));
      expect(unrecognised).toContain(`no-sheet ${sheet}!A1`);
    },
  );

  it.each([
    "Dữ liệu chương trình",
    "Nguồn số liệu",
    "Sổ theo dõi",
    "Số liệu đơn vị",
    "Tình hình nộp",
    "Bieu 01",
  ])("is known by its headings where its sheet %s was renamed", async (sheet) => {
    const renamed = (grids: readonly Grid[]) =>
      grids.map((grid) => (grid.sheet === sheet ? { ...grid, sheet: "Mới" } : grid));
    expect(await strangeIn(renamed)).toEqual(NOTHING_FOUND);
  });

  it("is refused where a figure of a unit was typed over on the sheet that only shows it", async () => {
    expect(await strangeIn(typed("Số liệu đơn vị", 5, 4, 999))).toEqual([
      "typed-over Số liệu đơn vị!E6 999 ≠ 5",
    ]);
  });

  it("is refused where a sum was typed over in the form itself", async () => {
    expect(await strangeIn(typed("Bieu 01", 7, 3, 999))).toEqual(["typed-over Bieu 01!D8 999 ≠ 13"]);
  });

  it("may have the sheets of the form in its own names", async () => {
    const form: readonly OfficeSheet[] = [
      ...MATRIX,
      ...["Nguồn số liệu", "Sổ theo dõi", "Kết quả kiểm tra", "Số liệu đơn vị"].map((name) => ({
        name,
        cells: { A1: "Hướng dẫn" },
      })),
    ];
    expect(await strangeIn((grids) => grids, form)).toEqual(NOTHING_FOUND);
  });

  it("may have rows of units that count from another file", async () => {
    const rows = (first: number, second: number) =>
      on(UNIT_ROWS, {
        [`${UNIT_ROWS[0]?.name ?? ""}!C6`]: first,
        [`${UNIT_ROWS[0]?.name ?? ""}!C7`]: second,
      });
    const files = {
      "CĐCS Trường Mẫu Một.xlsx": rows(40, 50),
      "CĐCS Trường Mẫu Hai.xlsx": rows(41, 60),
    };
    expect(await strangeIn((grids) => grids, UNIT_ROWS, files)).toEqual(NOTHING_FOUND);
  });
});

describe("the summary of a blank form among the copies it was made of", () => {
  const named = (name: string, figure: number) =>
    on(MATRIX, { "Bieu 01!A2": `Đơn vị: ${name}`, "Bieu 01!D8": figure });

  it("is left out: it would count everything twice", async () => {
    const form = await opened(officeWorkbook(MATRIX));
    const before = await rolledUp(form, FILES);
    const facts = await rolledUp(form, { ...FILES, "tong-hop.xlsx": before.workbook });
    expect(totalOf(facts, "Bieu 01!D8")?.amount).toBe(13);
    expect(facts.summary.units).toHaveLength(2);
    expect(facts.rejected).toMatchObject([{ file: "tong-hop.xlsx", rejection: { kind: "own-summary" } }]);
    expect(facts.findings).toEqual([]);
  });

  it("is a report of another office to the one above, which has none of its copies", async () => {
    const form = await opened(officeWorkbook(MATRIX));
    const below = await rolledUp(form, FILES);
    const facts = await rolledUp(form, { "Mẫu.xlsx": below.workbook, "c.xlsx": named("CĐCS Mẫu C", 1) });
    expect(totalOf(facts, "Bieu 01!D8")?.amount).toBe(14);
    expect(facts.rejected).toEqual([]);
  });
});
