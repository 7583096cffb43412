import type { ConformanceCheck, Found } from "../asking/conformance-check";

/** "Trade union" in Vietnamese: letters of two and three UTF-8 bytes, and with two accents. */
const VIETNAMESE = "C\u00f4ng \u0111o\u00e0n c\u01a1 s\u1edf";

/** Returns values, value types and formulas of a range. */
async function contentsOf(range: Excel.Range): Promise<Found> {
  range.load("values,formulas,valueTypes");
  await range.context.sync();
  const asFound = (rows: readonly (readonly unknown[])[]): Found =>
    rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell : String(cell))));
  return {
    values: asFound(range.values),
    formulas: asFound(range.formulas),
    types: asFound(range.valueTypes),
  };
}

const sizeOf = (rows: readonly (readonly unknown[])[]): Found => ({
  rows: rows.length,
  last: String(rows.at(-1)?.[0]).length,
});

/**
 * Enters the same row many times in one request; returns the number of rows and the length of the last text.
 */
async function sizeOnceEntered(
  sheet: Excel.Worksheet,
  count: number,
  row: readonly (number | string)[],
): Promise<Found> {
  const { context } = sheet;
  const range = sheet.getRangeByIndexes(0, 0, count, row.length);
  range.formulas = Array.from({ length: count }, () => [...row]);
  await context.sync();
  range.load("values");
  await context.sync();
  return sizeOf(range.values);
}

/** Entering and reading contents. */
export const contentChecks: readonly ConformanceCheck[] = [
  {
    id: "content.constants",
    what: "Numbers and texts entered through formulas are constants; a leading quote keeps text text and is not read back.",
    expected: {
      values: [[12.5, VIETNAMESE, "1/2", "=1+1", "007", "TRUE"]],
      formulas: [[12.5, VIETNAMESE, "1/2", "=1+1", "007", "TRUE"]],
      types: [["Double", "String", "String", "String", "String", "String"]],
    },
    look: ({ sheet }) => {
      const range = sheet.getRangeByIndexes(0, 0, 1, 6);
      range.formulas = [[12.5, VIETNAMESE, "'1/2", "'=1+1", "'007", "'TRUE"]];
      return contentsOf(range);
    },
  },
  {
    id: "content.clearing",
    what: "An empty text clears a cell, null leaves it as it was.",
    expected: { values: [["", 2]], formulas: [["", 2]], types: [["Empty", "Double"]] },
    look: async ({ sheet, context }) => {
      const range = sheet.getRangeByIndexes(0, 0, 1, 2);
      range.formulas = [[1, 2]];
      await context.sync();
      range.formulas = [["", null]];
      return contentsOf(range);
    },
  },
  {
    id: "content.formulas",
    what: "Formulas are entered and read in English with commas, whatever the user's language, and calculated at once.",
    expected: {
      values: [[2, 1.3, "#DIV/0!", "x"]],
      formulas: [[2, '=IF(A1>1,ROUND(1.25,1),"")', "=1/0", '=IF(A1=2,"x","y")']],
      types: [["Double", "Double", "Error", "String"]],
    },
    look: ({ sheet }) => {
      const range = sheet.getRangeByIndexes(0, 0, 1, 4);
      range.formulas = [[2, '=IF(A1>1,ROUND(1.25,1),"")', "=1/0", '=IF(A1=2,"x","y")']];
      return contentsOf(range);
    },
  },
  {
    id: "content.text-format",
    what: "Under the text format, set beforehand, a formula stays text.",
    expected: { values: [["=1+1"]], formulas: [["=1+1"]], types: [["String"]] },
    look: ({ sheet }) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["@"]];
      range.formulas = [["=1+1"]];
      return contentsOf(range);
    },
  },
  {
    id: "content.dates",
    what: "A day is its serial number of 1900 under a date format whose code reads back as it was written.",
    expected: { value: 43101, type: "Double", format: "dd/mm/yyyy" },
    look: async ({ sheet, context }) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["dd/mm/yyyy"]];
      range.formulas = [[43101]];
      range.load("values,valueTypes,numberFormat");
      await context.sync();
      return {
        value: Number(range.values[0]?.[0]),
        type: String(range.valueTypes[0]?.[0]),
        format: String(range.numberFormat[0]?.[0]),
      };
    },
  },
  {
    id: "content.large-request",
    what: "A request of 1.25 MB, as large as the adapter makes them, is taken in one piece.",
    expected: { rows: 250, last: 1666 },
    // 1,666 letters of three bytes each, 250 times.
    look: ({ sheet }) => sizeOnceEntered(sheet, 250, ["\u1ed9".repeat(1666)]),
  },
  {
    id: "content.large-area",
    what: "An area of more than 1,500 cells, which Office.js enters a few rows at a time, holds all of them.",
    expected: { rows: 100, last: 2 },
    look: ({ sheet }) => sizeOnceEntered(sheet, 100, new Array<number>(16).fill(12)),
  },
];
