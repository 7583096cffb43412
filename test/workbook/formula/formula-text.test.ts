import {
  across,
  anchored,
  area,
  binary,
  call,
  cell,
  down,
  concatenated,
  number,
  plus,
  text,
} from "../../../src/workbook/formula/build";
import type { Formula } from "../../../src/workbook/formula/formula";
import { formulaText } from "../../../src/workbook/formula/formula-text";
import { absoluteAreaText } from "../../../src/workbook/formula/reference-text";

const a1 = cell(0, 0);
const b1 = cell(0, 1);
const c1 = cell(0, 2);
const block = { top: 0, left: 1, bottom: 9, right: 27 };

const cases: readonly (readonly [Formula, string])[] = [
  [number(12.5), "12.5"],
  [number(-3), "-3"],
  [number(1e21), "1E+21"],
  [number(1e-7), "1E-7"],
  [text("Đạt"), '"Đạt"'],
  [text('a "b" c'), '"a ""b"" c"'],
  [text(""), '""'],
  [a1, "A1"],
  [cell(1_048_575, 16_383), "XFD1048576"],
  [area(block), "B1:AB10"],
  [area({ top: 4, left: 4, bottom: 4, right: 4 }), "E5"],
  [plus([]), "0"],
  [plus([a1, b1, c1]), "A1+B1+C1"],
  [concatenated([a1, text(" / "), b1]), 'A1&" / "&B1'],
  [call("SUM", area(block), a1), "SUM(B1:AB10,A1)"],
  [across(2, binary(call("SUM", area(block), a1), "-", anchored(b1, "column"))), "SUM(D1:AD10,C1)-$B1"],
  [binary(a1, "*", across(1, down(2, binary(a1, "+", b1)))), "A1*(B3+C3)"],
  [down(3, call("SUM", area(block), down(1, a1), anchored(b1, "column"))), "SUM(B4:AB13,A5,$B4)"],
  [
    down(3, call("SUM", anchored(a1), anchored(a1, "row"), anchored(area(block)))),
    "SUM($A$1,A$1,$B$1:$AB$10)",
  ],
  [call("IF", binary(a1, "=", text("")), text(""), binary(b1, "/", a1)), 'IF(A1="","",B1/A1)'],
];

test.each(cases)("%#: %j is written %s", (formula, expected) => {
  expect(formulaText(formula)).toBe(expected);
});

const parentheses: readonly (readonly [Formula, string])[] = [
  [binary(binary(a1, "+", b1), "*", c1), "(A1+B1)*C1"],
  [binary(a1, "+", binary(b1, "*", c1)), "A1+B1*C1"],
  [binary(binary(a1, "*", b1), "+", c1), "A1*B1+C1"],
  [binary(binary(a1, "-", b1), "-", c1), "A1-B1-C1"],
  [binary(a1, "-", binary(b1, "-", c1)), "A1-(B1-C1)"],
  [binary(a1, "/", binary(b1, "*", c1)), "A1/(B1*C1)"],
  [binary(a1, "&", binary(b1, "+", c1)), "A1&B1+C1"],
  [binary(binary(a1, "&", b1), "+", c1), "(A1&B1)+C1"],
  [binary(binary(a1, "<", b1), "=", binary(b1, "<", c1)), "A1<B1=(B1<C1)"],
  [binary(binary(a1, "&", b1), ">=", c1), "A1&B1>=C1"],
  [call("ROUND", binary(a1, "/", b1), number(2)), "ROUND(A1/B1,2)"],
  [binary(a1, "-", number(-5)), "A1--5"],
  [binary(down(1, binary(a1, "+", b1)), "*", c1), "(A2+B2)*C1"],
];

test.each(parentheses)("%#: parentheses only where they are needed: %j is %s", (formula, expected) => {
  expect(formulaText(formula)).toBe(expected);
});

test.each([
  ["Data", "Data!A1"],
  ["Data_2", "Data_2!A1"],
  ["Số liệu đơn vị", "'Số liệu đơn vị'!A1"],
  ["it's", "'it''s'!A1"],
  ["2026", "'2026'!A1"],
  ["A1", "'A1'!A1"],
  ["r1c1", "'r1c1'!A1"],
  ["R", "'R'!A1"],
  ["True", "'True'!A1"],
  ["a-b", "'a-b'!A1"],
])("the sheet %s is referred to as %s", (sheet, expected) => {
  expect(formulaText(cell(0, 0, sheet))).toBe(expected);
});

test("an anchored reference keeps its row, its column or both", () => {
  expect(formulaText(anchored(b1))).toBe("$B$1");
  expect(formulaText(anchored(b1, "row"))).toBe("B$1");
  expect(formulaText(anchored(b1, "column"))).toBe("$B1");
  expect(formulaText(anchored(area(block, "Số liệu")))).toBe("'Số liệu'!$B$1:$AB$10");
});

test("an area for a defined name is absolute and quoted", () => {
  expect(absoluteAreaText("Danh mục", { top: 0, left: 0, bottom: 6, right: 0 })).toBe("'Danh mục'!$A$1:$A$7");
  expect(absoluteAreaText("Lists", { top: 2, left: 1, bottom: 2, right: 1 })).toBe("Lists!$B$3");
});

test("more arguments than Excel takes are refused", () => {
  const args = Array.from({ length: 256 }, () => a1);
  expect(() => formulaText(call("SUM", ...args))).toThrow("SUM exceeds Excel's limit of 255 arguments");
  expect(() => formulaText(call("SUM", ...args.slice(1)))).not.toThrow();
});

test("a number that is none is refused", () => {
  expect(() => formulaText(number(Number.NaN))).toThrow("No number a formula can hold: NaN");
});
