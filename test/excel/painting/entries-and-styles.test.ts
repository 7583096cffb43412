import fc from "fast-check";
import { areaA1 } from "../../../src/workbook/grid/address";
import { inOneGo } from "../../../src/base/pausable";
import { entryOf } from "../../../src/excel/painting/entry-of";
import { findingStyleAreas } from "../../../src/excel/painting/style-areas";
import type { DrawnCell } from "../../../src/workbook/drawing/drawing";
import type { StyleName } from "../../../src/workbook/drawing/style";
import { tinySheet, words } from "../../support/sheets/tiny-drawing";

const shown = (cells: readonly DrawnCell[], merges: Parameters<typeof tinySheet>[2] = {}): object =>
  Object.fromEntries(
    [...inOneGo(findingStyleAreas(tinySheet("T", cells, merges)))].map(([style, areas]) => [
      style,
      areas.map(areaA1).join(","),
    ]),
  );

const cell = (row: number, column: number, style: StyleName): DrawnCell => words(row, column, "x", style);

test("adjacent cells of one style form one rectangle, along rows and then downwards", () => {
  const cells = [0, 1, 2].flatMap((row) => [cell(row, 0, "label"), cell(row, 1, "label")]);
  expect(shown([...cells, cell(0, 2, "number"), cell(4, 0, "label")])).toEqual({
    label: "A1:B3,A5",
    number: "C1",
  });
});

test("undrawn cells under a merge have the style of its first cell, drawn ones their own", () => {
  const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
  expect(shown([cell(0, 0, "header"), cell(1, 1, "bold")], { merges })).toEqual({
    header: "A1:B1,A2",
    bold: "B2",
  });
});

test("every cell is covered once, with its own style", () => {
  const position = fc.record({ row: fc.nat(6), column: fc.nat(6) });
  const style = fc.constantFrom<StyleName>("label", "number", "bold");
  const cells = fc.uniqueArray(fc.tuple(position, style), {
    selector: ([{ row, column }]) => row * 7 + column,
  });
  fc.assert(
    fc.property(cells, (drawn) => {
      const covered: string[] = [];
      const sheet = tinySheet(
        "T",
        drawn.map(([{ row, column }, name]) => cell(row, column, name)),
      );
      for (const [name, areas] of inOneGo(findingStyleAreas(sheet))) {
        for (const { top, left, bottom, right } of areas) {
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) covered.push(`${row} ${column} ${name}`);
          }
        }
      }
      const expected = drawn.map(([{ row, column }, name]) => `${row} ${column} ${name}`);
      expect(covered.toSorted()).toEqual(expected.toSorted());
    }),
  );
});

test.each([
  ["Cộng", "Cộng"],
  ["=1+1", "'=1+1"],
  ["+84", "'+84"],
  [" -x", "' -x"],
  ["'a", "''a"],
  ["#N/A", "'#N/A"],
  ["Quý 1", "'Quý 1"],
  ["True", "'True"],
  [" false ", "' false "],
  ["", ""],
])("the text %j is entered as %j", (text, entered) => {
  expect(entryOf(words(0, 0, text))).toBe(entered);
});

test("no quote is entered with the text format, where it would be part of the text", () => {
  expect(entryOf(words(0, 0, "=1+1", "text"))).toBe("=1+1");
});

test("blanks clear, numbers stay numbers, formulas begin with =", () => {
  const blank = words(0, 0, "");
  expect(entryOf({ ...blank, content: { kind: "empty" } })).toBe("");
  expect(entryOf({ ...blank, content: { kind: "number", value: 0 } })).toBe(0);
  const corner = { row: 1, column: 1 };
  const formula = { kind: "reference", first: corner, last: corner } as const;
  expect(entryOf({ ...blank, content: { kind: "formula", formula } })).toBe("=B2");
});
