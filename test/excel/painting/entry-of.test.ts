import { entryOf } from "../../../src/excel/painting/entry-of";
import { words } from "../../support/sheets/tiny-drawing";

test.each([
  ["Cộng", "Cộng"],
  ["=1+1", "'=1+1"],
  ["+84", "'+84"],
  [" -x", "' -x"],
  ["'a", "''a"],
  ["#N/A", "'#N/A"],
  ["Quý 1", "'Quý 1"],
  ["True", "'True"],
  ["", ""],
])("the text %j is entered as %j", (text, entered) => {
  expect(entryOf(words(0, 0, text))).toBe(entered);
});

test("under the text format a quote would be part of the text", () => {
  expect(entryOf(words(0, 0, "=1+1", "text"))).toBe("=1+1");
});

test("blanks clear, numbers stay numbers, formulas begin with their sign", () => {
  const cell = words(0, 0, "");
  expect(entryOf({ ...cell, content: { kind: "empty" } })).toBe("");
  expect(entryOf({ ...cell, content: { kind: "number", value: 0 } })).toBe(0);
  const corner = { row: 1, column: 1 };
  const formula = { kind: "reference", first: corner, last: corner } as const;
  expect(entryOf({ ...cell, content: { kind: "formula", formula } })).toBe("=B2");
});
