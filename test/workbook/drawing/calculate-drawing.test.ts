import type { CellContent } from "../../../src/workbook/grid/grid";
import type { DrawnCell } from "../../../src/workbook/drawing/drawing";
import { anchored, area, binary, call, cell, down, number } from "../../../src/workbook/formula/build";
import { calculateDrawing } from "../../../src/workbook/drawing/calculate-drawing";
import { resultAt } from "../../support/sheets/result-at";
import type { Formula } from "../../../src/workbook/formula/formula";
import { formulaText } from "../../../src/workbook/formula/formula-text";
import { parseFormula } from "../../../src/workbook/formula/parsing/parse-formula";
import { aDrawing, aSheet, drawn } from "../writing/drawing-builders";
import { grid, otherSheet, over, ref, worked, yes } from "../formula/worked-formulas";

function resultOf(formula: Formula): CellContent | undefined {
  const sheet = aSheet({ cells: [...grid, drawn("H9", formula)] });
  return resultAt(calculateDrawing(aDrawing([sheet, otherSheet])), "Sheet1", 8, 7);
}

test.each(worked)("%s", (expectedText, formula, expected) => {
  expect(formulaText(formula)).toBe(expectedText);
  expect(parseFormula(expectedText)).toEqual(formula);
  expect(resultOf(formula)).toEqual(expected);
});

test("a formula of another sheet means its own cells where it names no sheet", () => {
  const drawing = aDrawing([aSheet({ cells: [drawn("A1", 1)] }), otherSheet]);
  expect(resultAt(calculateDrawing(drawing), "Số liệu", 1, 0)).toBe(42);
});

test("a formula filled down refers to its own row except anchored cells, and waits for its precedents", () => {
  const doubled = binary(cell(0, 0), "*", anchored(cell(0, 2)));
  const later = area({ top: 0, left: 4, bottom: 0, right: 4 });
  const total = call("IF", call("ISNUMBER", cell(0, 4)), call("SUM", later, cell(0, 0)));
  const cells = [
    ...[drawn("A1", 3), drawn("A2", 5), drawn("A3", 7), drawn("C1", 10)],
    ...[drawn("D1", total), drawn("D2", down(1, total)), drawn("D3", down(2, total))],
    ...[drawn("E1", doubled), drawn("E2", down(1, doubled)), drawn("E3", down(2, doubled))],
  ];
  const calculated = calculateDrawing(aDrawing([aSheet({ cells })]));
  expect([0, 1, 2].map((row) => resultAt(calculated, "Sheet1", row, 4))).toEqual([30, 50, 70]);
  expect([0, 1, 2].map((row) => resultAt(calculated, "Sheet1", row, 3))).toEqual([33, 55, 77]);
});

test("a running total over 20,000 rows does not exhaust the call stack", () => {
  const cells = Array.from({ length: 20_000 }, (_none, row): DrawnCell => {
    const formula = row === 0 ? number(1) : binary(cell(row - 1, 0), "+", number(1));
    return { row, column: 0, style: "plain", content: { kind: "formula", formula } };
  });
  // The longest dependency chain: the last row is requested first.
  const drawing = aDrawing([aSheet({ cells: [...cells].reverse() })]);
  expect(resultAt(calculateDrawing(drawing), "Sheet1", 19_999, 0)).toBe(20_000);
});

test.each([
  ["itself", [drawn("A1", ref("A1"))], "Sheet1!A1"],
  ["over two cells", [drawn("A1", ref("B1")), drawn("B1", ref("A1"))], "Sheet1!A1 → Sheet1!B1"],
  ["through an area", [drawn("A9", call("SUM", over("A1:A9")))], "Sheet1!A9"],
])("a circle %s is a bug of ours", (_name, cells, path) => {
  expect(() => calculateDrawing(aDrawing([aSheet({ cells })]))).toThrow(
    `Formulas refer to each other in a circle: ${path}`,
  );
});

test.each([
  ["an area where one value is taken", binary(over("A1:A2"), "+", number(1)), "An area stands where"],
  ["a sheet that is not drawn", ref("A1", "Nowhere"), "refers to a sheet that is not drawn: Nowhere"],
  ["too few arguments", call("ROUND", number(1)), "ROUND does not take 1 arguments"],
  ["no branch", call("IF", yes), "IF does not take 1 arguments"],
  ["COUNTIF over a value", call("COUNTIF", number(1), number(1)), "COUNTIF counts cells, not values"],
])("%s is a bug of ours", (_name, formula, message) => {
  expect(() => resultOf(formula)).toThrow(message);
});

test("only formula cells have results", () => {
  const calculated = calculateDrawing(
    aDrawing([aSheet({ cells: [drawn("A1", 1), drawn("A2", number(1))] })]),
  );
  expect(resultAt(calculated, "Sheet1", 0, 0)).toBeUndefined();
  expect(resultAt(calculated, "Sheet1", 1, 0)).toBe(1);
  expect(resultAt(calculated, "Sheet2", 1, 0)).toBeUndefined();
});
