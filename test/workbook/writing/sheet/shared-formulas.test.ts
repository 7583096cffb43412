import { parseFormula } from "../../../../src/workbook/formula/parsing/parse-formula";
import type { Formula } from "../../../../src/workbook/formula/formula";
import { formFormulas } from "../../../../src/recognise/recognition/form-formulas";
import { readWorkbook } from "../../../../src/workbook/read-workbook";
import { writeWorkbook } from "../../../../src/workbook/write-workbook";
import { aDrawing, aSheet, drawn } from "../drawing-builders";
import { sheetOf } from "../workbook-parts";

function formula(text: string): Formula {
  const parsed = parseFormula(text);
  if (parsed === undefined) throw new Error(`no formula: ${text}`);
  return parsed;
}

/** A sheet with these formulas by address; C holds numbers to refer to. */
const sheet = (formulas: Readonly<Record<string, string>>): Uint8Array =>
  writeWorkbook(
    aDrawing([
      aSheet({
        cells: [
          ...[1, 2, 3, 4, 5].map((row) => drawn(`C${String(row)}`, row)),
          ...Object.entries(formulas).map(([address, text]) => drawn(address, formula(text))),
        ],
      }),
      aSheet({ name: "Other", cells: [drawn("A1", 1)] }),
    ]),
  );

/** Returns the written formulas from top to bottom. */
const written = (formulas: Readonly<Record<string, string>>): readonly string[] =>
  sheetOf(sheet(formulas)).match(/<f[ >/].*?(?:\/>|<\/f>)/g) ?? [];

test("a formula filled down is written once, over the area from its first cell to its last", () => {
  expect(
    written({
      A4: "IF(C4=0,0,ROW(C4))",
      A1: "IF(C1=0,0,ROW(C1))",
      A2: "IF(C2=0,1,ROW(C2))",
      A3: "IF(C3=0,0,ROW(C3))",
    }),
  ).toEqual([
    '<f t="shared" ref="A1:A4" si="0">IF(C1=0,0,ROW(C1))</f>',
    "<f>IF(C2=0,1,ROW(C2))</f>",
    '<f t="shared" si="0"/>',
    '<f t="shared" si="0"/>',
  ]);
});

test("what stays put when a formula moves must be the same", () => {
  expect(written({ A1: "SUM(C$1:C1)+SUM($C$2)", A2: "SUM(C$1:C2)+SUM($C$2)" })[1]).toBe(
    '<f t="shared" si="0"/>',
  );
  expect(written({ A1: "SUM(C$1:C1)+SUM($C$2)", A2: "SUM(C$2:C2)+SUM($C$2)" })[1]).toContain("SUM(C$2:C2)");
});

test("each column shares for itself", () => {
  expect(written({ A1: "SUM(C1,C1,C1)+7", B1: "SUM(D1,D1,D1)+7" })).toEqual([
    "<f>SUM(C1,C1,C1)+7</f>",
    "<f>SUM(D1,D1,D1)+7</f>",
  ]);
});

test("no formula is shared that refers to another sheet, as in Excel, or that is as short as saying so", () => {
  expect(written({ A1: "SUM(Other!A1,C1)+7", A2: "SUM(Other!A2,C2)+7", B1: "C1+1", B2: "C2+1" })).toEqual([
    "<f>SUM(Other!A1,C1)+7</f>",
    "<f>C1+1</f>",
    "<f>SUM(Other!A2,C2)+7</f>",
    "<f>C2+1</f>",
  ]);
});

test("every cell reads back with the formula it was drawn with, and its result", () => {
  const formulas = { A1: "SUM(C$1:C1)+C1*10", A3: "SUM(C$1:C3)+C3*10", A5: "SUM(C$1:C5)+C5*10" };
  const outcome = readWorkbook(sheet(formulas));
  const grid = outcome.ok ? outcome.value.grids[0] : undefined;
  expect(grid && formFormulas(grid).map(({ row, text }) => [row, text])).toEqual([
    [0, formulas.A1],
    [2, formulas.A3],
    [4, formulas.A5],
  ]);
  // 1 + 10, 1 + 2 + 3 + 30, 15 + 50.
  expect([0, 2, 4].map((row) => grid?.rows[row]?.values[0])).toEqual([11, 36, 65]);
});
