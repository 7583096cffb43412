import { fingerprint } from "../../src/base/codes";
import { codesInColumn } from "../../src/forms/reading/code-text";
import { mergedAreas, readStructure } from "../../src/forms/structure/read-structure";
import { a1, parseA1 } from "../../src/workbook/grid/address";
import { registerCode } from "../../src/model/codes";
import type { FormStructure } from "../../src/model/form/form-structure";
import { cellKey, type CellContent, type CellFormula, type Grid } from "../../src/workbook/grid/grid";
import { numberValue } from "../../src/model/value";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import { readForm } from "../../src/forms/read-form";
import { yearsIn } from "../../src/forms/words/year-words";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { insertColumn, insertRows, onForm, reorderRows, typeInto } from "./mishandled-form";
import { smallForm, smallPlan } from "./small-plan";

const untouched = drawingToGrids(
  smallForm({ ALL: numberValue(100), WOMEN: numberValue(45), JOINED: numberValue(7) }),
);

function structureOf(workbook: WorkbookGrids): FormStructure {
  const read = readForm(workbook, {
    plans: [smallPlan],
    file: "f.xlsx",
    fingerprint: fingerprint("ab"),
    levelOf: () => undefined,
  });
  if (!read.ok) throw new Error(read.failure.kind);
  return readStructure(workbook.grids, smallPlan, read.value);
}

const [form, register] = untouched.grids;
if (form === undefined || register === undefined) throw new Error("the small form has no sheets");

/** Types into a cell of an existing or new row; formulas elsewhere stay. */
const typed =
  (address: string, content: CellContent | undefined) =>
  (grid: Grid): Grid => {
    const { row, column } = at(address);
    const rows = Array.from({ length: Math.max(grid.rows.length, row + 1) }, (_, index) => grid.rows[index]);
    const { values = [], formats = [] } = rows[row] ?? {};
    rows[row] = { values: Object.assign([...values], { [column]: content }), formats };
    return { ...grid, rows };
  };

function at(address: string): { readonly row: number; readonly column: number } {
  const place = parseA1(address);
  if (place === undefined) throw new Error(address);
  return place;
}

const UNTOUCHED = structureOf(untouched);

describe("an untouched form", () => {
  it("has every row once and in order, its columns, its sheets, and nothing else", () => {
    const { rowCodes, ...others } = UNTOUCHED;
    expect(rowCodes.slice(0, 5)).toEqual(["ALL", "I-WOMEN", "MEN", "WOMEN", "I-JOINED"]);
    expect(rowCodes).toHaveLength(24);
    expect(others).toEqual({
      strayRows: [],
      repeatedRows: [],
      unlikeLabels: [],
      columns: { isCoded: true, missing: [], moved: [], inserted: [] },
      sheets: {
        form: { sheet: "Biểu mẫu", issuedAs: "Biểu mẫu", isHidden: false },
        copies: [],
        registers: new Map([["CHILDREN", [{ sheet: "DS trẻ em", issuedAs: "DS trẻ em", isHidden: false }]]]),
        hidden: [],
        added: [],
      },
      hidden: [],
      merged: [],
      uncoded: [],
      leftovers: [],
      twice: [],
      years: [],
      rounds: [],
      results: "calculated",
    });
  });

  it("is found by its codes after rows and columns were inserted before it", () => {
    const shifted = ({ top, left, bottom, right }: Grid["merges"][number]) => ({
      top: top + 3,
      left: left + 1,
      bottom: bottom + 3,
      right: right + 1,
    });
    const inFront = (grid: Grid): Grid => ({
      ...insertColumn(0)(insertRows(0, 3)(grid)),
      merges: grid.merges.map(shifted),
    });
    const moved = structureOf(onForm(untouched, inFront));
    expect({ ...moved, results: "calculated" }).toEqual(UNTOUCHED);
  });
});

describe("rows", () => {
  it("an empty and a filled row put into the table", () => {
    const inserted = onForm(untouched, (grid) =>
      typed("E22", 12)(typed("C22", "của đơn vị khác")(insertRows(20, 2)(grid))),
    );
    expect(structureOf(inserted).strayRows).toEqual([
      { row: 21, place: { sheet: "Biểu mẫu", cell: "E21" }, label: "" },
      { row: 22, place: { sheet: "Biểu mẫu", cell: "E22" }, label: "của đơn vị khác", shown: "12" },
    ]);
  });

  it("a deleted row, and one that lost its code", () => {
    const deleted = onForm(
      untouched,
      reorderRows((rows) => Array.from({ length: rows }, (_, row) => row).filter((row) => row !== 19)),
    );
    expect(structureOf(deleted).rowCodes).not.toContain("ALL");
    const uncoded = structureOf(onForm(untouched, typed("A20", undefined)));
    expect(uncoded.rowCodes).not.toContain("ALL");
    expect(uncoded.strayRows).toEqual([
      { row: 20, place: { sheet: "Biểu mẫu", cell: "E20" }, label: "- Tổng số lao động", shown: "100" },
    ]);
  });

  it("a repeated code, with the contents of both rows", () => {
    expect(structureOf(onForm(untouched, typed("A24", "ALL"))).repeatedRows).toMatchObject([
      { code: "ALL", place: { cell: "E24" }, first: "100" },
    ]);
  });

  it("rows in another order", () => {
    const [first, second] = UNTOUCHED.rowCodes;
    const swapped = onForm(
      untouched,
      reorderRows((rows) =>
        Array.from({ length: rows }, (_, row) => (row === 19 ? 20 : row === 20 ? 19 : row)),
      ),
    );
    expect(structureOf(swapped).rowCodes.slice(0, 2)).toEqual([second, first]);
  });

  it("no stray rows in a form of another version, which may have had others", () => {
    const other = ["E4", "A20"].reduce(
      (workbook, address) => onForm(workbook, typed(address, address === "E4" ? "2" : "GONE")),
      untouched,
    );
    expect(structureOf(other).strayRows).toEqual([]);
    const sameVersion = onForm(untouched, typed("A20", "GONE"));
    expect(structureOf(sameVersion).strayRows.map(({ row }) => row)).toEqual([20]);
  });
});

describe("rows at the ends of the table", () => {
  it("without codes, or inserted above the first, are stray rows", () => {
    const codes = codesInColumn(form, 0);
    const last = Math.max(...UNTOUCHED.rowCodes.map((code) => codes.get(code) ?? 0));
    const uncoded = onForm(untouched, typed(a1(last, 0), undefined));
    expect(structureOf(uncoded).strayRows.map(({ row }) => row)).toEqual([last + 1]);
    const above = onForm(untouched, (grid) =>
      typed("E19", 5)(typed("C19", "dòng thêm")(insertRows(18, 1)(grid))),
    );
    expect(structureOf(above).strayRows).toEqual([
      { row: 19, place: { sheet: "Biểu mẫu", cell: "E19" }, label: "dòng thêm", shown: "5" },
    ]);
  });
});

describe("merged areas", () => {
  /** Returns findings about areas [top, left, bottom, right] if rows 5 to 7 of columns C and D are asked. */
  const found = (...areas: readonly (readonly [number, number, number, number])[]) =>
    mergedAreas({
      grid: {
        ...form,
        merges: areas.map(([top, left, bottom, right]) => ({ top, left, bottom, right })),
      },
      rows: [4, 5, 6],
      columns: [2, 3],
    }).map(({ area, swallowed }) => [area, swallowed]);

  it("count where they cover a cell that is asked", () => {
    expect(found([4, 1, 4, 2])).toEqual([["B5:C5", ["C5"]]]);
    expect(found([5, 3, 5, 4])).toEqual([["D6:E6", []]]);
    expect(found([6, 2, 8, 2])).toEqual([["C7:C9", []]]);
    expect(found([2, 2, 4, 2])).toEqual([["C3:C5", ["C5"]]]);
  });

  it("do not count beside the asked cells, above or below them, or of one cell", () => {
    expect(found([4, 0, 5, 1], [4, 4, 5, 5], [2, 2, 3, 3], [7, 2, 8, 3], [5, 2, 5, 2])).toEqual([]);
  });

  it("are a hundred at most", () => {
    expect(found(...Array.from({ length: 101 }, () => [4, 2, 5, 2] as const))).toHaveLength(100);
  });
});

describe("columns and sheets", () => {
  it("an inserted column, empty or filled", () => {
    expect(structureOf(onForm(untouched, insertColumn(3))).columns.inserted).toEqual([{ column: "D" }]);
    const filled = onForm(untouched, (grid) => typed("D20", 5)(insertColumn(3)(grid)));
    expect(structureOf(filled).columns.inserted).toEqual([{ column: "D", filledCell: "D20" }]);
  });

  it("the column of checks gone, the code row gone", () => {
    const without = (row: Grid["rows"][number]): Grid["rows"][number] =>
      row && { ...row, values: row.values.filter((_, column) => column !== 5) };
    const unchecked = onForm(untouched, (grid) => ({ ...grid, rows: grid.rows.map(without) }));
    expect(structureOf(unchecked).columns.missing).toEqual(["Kiểm tra"]);
    const uncoded = onForm(untouched, (grid) => ({ ...grid, rows: [undefined, ...grid.rows.slice(1)] }));
    expect(structureOf(uncoded).columns).toMatchObject({ isCoded: false, missing: [] });
  });

  it("a column whose code was deleted or typed over", () => {
    const place = { sheet: "Biểu mẫu", cell: "H1" };
    const told = [{ place, code: "NOTE", heading: "Ghi chú", by: "heading" }];
    expect(structureOf(onForm(untouched, typed("H1", undefined))).uncoded).toEqual(told);
    expect(structureOf(onForm(untouched, typed("H1", "UOM"))).uncoded).toEqual(told);
  });

  it("a cell that says two things", () => {
    const twice = onForm(untouched, (grid) => ({ ...grid, clashes: [at("E20")] }));
    expect(structureOf(twice).twice).toEqual([{ place: { sheet: "Biểu mẫu", cell: "E20" }, shown: "100" }]);
  });

  it("a renamed form, a second one, a copied list, a hidden sheet of somebody's own", () => {
    const renamed = structureOf(onForm(untouched, (grid) => ({ ...grid, sheet: "Sheet1" })));
    expect(renamed.sheets.form).toEqual({ sheet: "Sheet1", issuedAs: "Biểu mẫu", isHidden: false });
    const copy = { ...form, sheet: "Biểu mẫu (2)" };
    const other = typeInto("E20", 7)({ ...form, sheet: "cũ", visibility: "hidden" });
    expect(structureOf({ ...untouched, grids: [...untouched.grids, copy, other] }).sheets.copies).toEqual([
      { sheet: "Biểu mẫu (2)", isHidden: false, differing: [], isContained: false },
      { sheet: "cũ", isHidden: true, differing: ["E20"], isContained: false },
    ]);
    const own: Grid = {
      ...register,
      sheet: "Tính",
      visibility: "very-hidden",
      rows: [{ values: [1], formats: [] }],
    };
    const list = { ...register, sheet: "DS trẻ em (2)" };
    const { sheets } = structureOf({ ...untouched, grids: [...untouched.grids, own, list] });
    expect(sheets.hidden).toEqual(["Tính"]);
    expect(sheets.registers.get(registerCode("CHILDREN"))).toHaveLength(2);
  });
});

describe("cells", () => {
  it("figures in hidden rows and columns, not closed, calculated or blank ones", () => {
    // E20 is 100, E21 a formula, E22 blank, E43 closed.
    const rows = [19, 20, 21, 42];
    expect(structureOf(onForm(untouched, (grid) => ({ ...grid, hiddenRows: rows }))).hidden).toEqual([
      { sheet: "Biểu mẫu", kind: "rows", names: ["20"], cell: "E20" },
    ]);
    expect(structureOf(onForm(untouched, (grid) => ({ ...grid, hiddenColumns: [0, 4] }))).hidden).toEqual([
      { sheet: "Biểu mẫu", kind: "columns", names: ["E"], cell: "E20" },
    ]);
  });

  it("cells merged over each other, or with a neighbour", () => {
    const merged = (area: Grid["merges"][number]) =>
      structureOf(onForm(untouched, (grid) => ({ ...grid, merges: [...grid.merges, area] }))).merged;
    expect(merged({ top: 19, left: 4, bottom: 21, right: 4 })).toEqual([
      { place: { sheet: "Biểu mẫu", cell: "E20" }, area: "E20:E22", swallowed: ["E21", "E22"] },
    ]);
    expect(merged({ top: 19, left: 4, bottom: 19, right: 5 })).toEqual([
      { place: { sheet: "Biểu mẫu", cell: "E20" }, area: "E20:F20", swallowed: [] },
    ]);
    expect(merged({ top: 19, left: 3, bottom: 19, right: 4 })).toMatchObject([{ swallowed: ["E20"] }]);
    expect(merged({ top: 19, left: 1, bottom: 19, right: 2 })).toEqual([]);
  });

  it("something beside the table, and a number below it; words below it are signatures", () => {
    const noted = onForm(untouched, (grid) =>
      typed("C60", "Nguyễn Văn Mẫu")(typed("E60", 12)(typed("K5", "cộng lại")(grid))),
    );
    expect(structureOf(noted).leftovers).toEqual([
      { sheet: "Biểu mẫu", cells: ["K5", "E60"], isInside: false },
    ]);
  });

  it("what is typed into the hidden column of relations, not what the form says there; earlier forms have none", () => {
    const parts = { ALL: numberValue(100), WOMEN: numberValue(45), MEN: numberValue(60) };
    const contradicting = drawingToGrids(smallForm(parts));
    expect(contradicting.grids[0]?.rows[19]?.values[15]).toBe("Lỗi: khác tổng các ô E23, E22");
    expect(structureOf(contradicting).leftovers).toEqual([]);
    expect(structureOf(onForm(contradicting, typed("P31", "x"))).leftovers).toEqual([
      { sheet: "Biểu mẫu", cells: ["P31"], isInside: false },
    ]);
    const earlier = onForm(contradicting, (grid) => ({
      ...grid,
      rows: grid.rows.map((row) => row && { ...row, values: row.values.slice(0, 8) }),
    }));
    expect(structureOf(earlier)).toEqual(structureOf(contradicting));
  });

  it("years that the issued form did not say", () => {
    const reused = onForm(untouched, (grid) =>
      typed(
        "D60",
        "Hà Nội, ngày 05 tháng 07 năm 2019",
      )(typed("B12", "Đợt 1 (từ ngày 01/01/2019 đến ngày 30/06/2019)")(grid)),
    );
    expect(structureOf(reused).years).toMatchObject([
      { year: 2019, place: { cell: "B12" } },
      { year: 2019, place: { cell: "D60" } },
    ]);
    expect(yearsIn("nhiệm kỳ 2018 - 2023, 2020 người, năm 2021, 31/12/2022")).toEqual([2023, 2021, 2022]);
  });

  it("results: stale if the checks are about earlier contents, missing if there are none", () => {
    const filledLater = onForm(untouched, typed("E25", 7));
    expect(structureOf(filledLater).results).toBe("stale");
    const emptiedLater = onForm(untouched, typed("E20", undefined));
    expect(structureOf(emptiedLater).results).toBe("stale");
    const uncalculated = onForm(untouched, (grid) => ({
      ...grid,
      formulas: new Map(
        [...grid.formulas].map(([key, formula]): [number, CellFormula] => [
          key,
          { ...formula, hasCachedValue: false },
        ]),
      ),
    }));
    expect(structureOf(uncalculated).results).toBe("missing");
    const { row, column } = at("F25");
    expect(form.formulas.has(cellKey(row, column))).toBe(true);
  });
});
