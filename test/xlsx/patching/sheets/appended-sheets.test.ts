import { contentAt, formulaAt } from "../../../../src/domain/grid/grid";
import { formulaCell, numberCell, textCell } from "../../../../src/sheets/drawn-cells";
import { area, call } from "../../../../src/sheets/formula/build";
import { patchWorkbook } from "../../../../src/xlsx/patching/patch-workbook";
import { readWorkbook } from "../../../../src/xlsx/reading/read-workbook";
import { officeWorkbook } from "../../../support/blank-forms/office-workbook";
import { tinySheet } from "../../../support/sheets/tiny-drawing";

const BOOK = officeWorkbook([
  {
    name: "Một",
    cells: {
      A1: 1,
      B1: { f: "A1*2", si: 0, ref: "B1:B3", v: 2 },
      A2: 2,
      B2: { si: 0, v: 4 },
      A3: 3,
      B3: { si: 0, v: 6 },
    },
  },
]);

const grids = (bytes: Uint8Array) => {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value.grids;
};

describe("sheets put behind those of a workbook", () => {
  it("stand in their order, with the results of their formulas", () => {
    const numbers = tinySheet("Hai", [
      numberCell(0, 0, 5, "number"),
      numberCell(1, 0, 6, "number"),
      formulaCell(2, 0, call("SUM", area({ top: 0, left: 0, bottom: 1, right: 0 })), "number-bold"),
    ]);
    const other = tinySheet("Ba", [textCell(0, 0, "=không phải công thức", "text")]);
    const patched = patchWorkbook(BOOK, { appended: [numbers, other] });
    if (!patched.ok) throw new Error(JSON.stringify(patched.failure));
    const [first, second, third] = grids(patched.value);
    expect([first, second, third].map((grid) => grid?.sheet)).toEqual(["Một", "Hai", "Ba"]);
    expect(second && contentAt(second, 2, 0)).toBe(11);
    expect(third && contentAt(third, 0, 0)).toBe("=không phải công thức");
    expect(first && contentAt(first, 1, 1)).toBe(4);
  });

  it("are refused where there is such a sheet already", () => {
    expect(patchWorkbook(BOOK, { appended: [tinySheet("một", [])] })).toEqual({
      ok: false,
      failure: { kind: "unusual", part: "một" },
    });
  });
});

describe("formulas that may be replaced", () => {
  const written = ["B1", "B2", "B3"].map((cell, index) => ({
    place: { sheet: "Một", cell },
    content: { kind: "formula", text: `A${index + 1}*3`, result: (index + 1) * 3 } as const,
  }));

  it("are written anew with their results", () => {
    const patched = patchWorkbook(BOOK, { writes: written, replacesFormulas: true });
    if (!patched.ok) throw new Error(JSON.stringify(patched.failure));
    const [sheet] = grids(patched.value);
    expect(sheet && [0, 1, 2].map((row) => formulaAt(sheet, row, 1)?.text)).toEqual(["A1*3", "A2*3", "A3*3"]);
    expect(sheet && [0, 1, 2].map((row) => contentAt(sheet, row, 1))).toEqual([3, 6, 9]);
  });

  it("are left alone where nobody said so", () => {
    expect(patchWorkbook(BOOK, { writes: written })).toEqual({
      ok: false,
      failure: { kind: "calculated", place: { sheet: "Một", cell: "B1" } },
    });
  });
});
