import type {
  Drawing,
  DrawnValidation,
  SheetDrawing,
  ValidationWords,
} from "../../../src/workbook/drawing/drawing";
import { call, number, text } from "../../../src/workbook/formula/build";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { aDrawing, aPrintSetup, areaAt, aSheet, drawn } from "./drawing-builders";

const sheet = (given: Partial<SheetDrawing>): Drawing => aDrawing([aSheet(given)]);
const named = (name: string): Drawing =>
  aDrawing([aSheet()], { names: [{ name, sheet: "Sheet1", area: areaAt("A1") }] });

const validation = (given: Partial<ValidationWords>, rule?: DrawnValidation["rule"]): Drawing =>
  sheet({
    validations: [
      {
        area: areaAt("A1"),
        rule: rule ?? { kind: "date", from: 1, to: 2 },
        words: { promptTitle: "", prompt: "", errorTitle: "", error: "", ...given },
        severity: "stop",
      },
    ],
  });

const long = (length: number): string => "ă".repeat(length);
/** A formula whose text has the given length. */
const longFormula = (length: number): ReturnType<typeof text> => text("x".repeat(length - 2));

const lengths: readonly (readonly [string, number, (length: number) => Drawing])[] = [
  ["sheet name", 31, (n) => sheet({ name: long(n) })],
  ["cell text", 32_767, (n) => sheet({ cells: [drawn("A1", long(n))] })],
  ["formula", 8192, (n) => sheet({ cells: [drawn("A1", longFormula(n))] })],
  [
    "formula",
    8192,
    (n) => sheet({ conditionalFormats: [{ area: areaAt("A1"), formula: longFormula(n), emphasis: "bad" }] }),
  ],
  ["name", 255, (n) => named(long(n))],
  ["prompt title", 32, (n) => validation({ promptTitle: long(n) })],
  ["prompt", 255, (n) => validation({ prompt: long(n) })],
  ["error title", 32, (n) => validation({ errorTitle: long(n) })],
  ["error message", 224, (n) => validation({ error: long(n) })],
  ["validation formula", 255, (n) => validation({}, { kind: "custom", formula: longFormula(n) })],
  // 29 characters set the font and the position.
  ["header or footer", 255, (n) => sheet({ print: aPrintSetup({ footer: long(n - 29) }) })],
  ["property name", 255, (n) => aDrawing([aSheet()], { properties: new Map([[long(n), "x"]]) })],
];

test.each(lengths)("a %s of more than %i characters is refused", (what, limit, draw) => {
  expect(() => writeWorkbook(draw(limit))).not.toThrow();
  expect(() => writeWorkbook(draw(limit + 1))).toThrow(
    `A ${what} exceeds Excel's limit of ${limit} characters: ${limit + 1} in "`,
  );
});

test("the message holds the offending text, shortened when it is long", () => {
  expect(() => writeWorkbook(validation({ errorTitle: `Tiêu đề ${long(30)}` }))).toThrow(
    `38 in "Tiêu đề ${long(30)}"`,
  );
  expect(() => writeWorkbook(sheet({ cells: [drawn("A1", long(40_000))] }))).toThrow(
    `40000 in "${long(120)}…"`,
  );
});

test.each(["", "a:b", "a\\b", "a/b", "a?b", "a*b", "[a", "a]", "'a", "a'", "History"])(
  "the sheet name %j is refused",
  (name) => {
    expect(() => writeWorkbook(sheet({ name }))).toThrow(
      `Excel does not allow this as a sheet name: "${name}"`,
    );
  },
);

test.each(["", "1a", "a b", "A1", "xfd1048576", "R", "c", "R1C1", "r2", "a-b"])(
  "the name %j is refused",
  (name) => {
    expect(() => writeWorkbook(named(name))).toThrow(`Excel does not allow this as a name: "${name}"`);
  },
);

test.each(["Sources", "_x", "Đơn_vị", "a.b", "XFE1", "RC_", "Rate"])("the name %j is fine", (name) => {
  expect(() => writeWorkbook(named(name))).not.toThrow();
});

const nameOf = (name: string) => ({ name, sheet: "Sheet1", area: areaAt("A1") });

const refused: readonly (readonly [string, () => Drawing, string])[] = [
  [
    "sheet names that differ in case only",
    () => aDrawing([aSheet({ name: "Tổ" }), aSheet({ name: "tỔ" })]),
    'the same sheet name twice: "tỔ"',
  ],
  [
    "names that differ in case only",
    () => aDrawing([aSheet()], { names: [nameOf("Rate"), nameOf("rate")] }),
    'the same name twice: "rate"',
  ],
  [
    "no visible sheet",
    () => sheet({ visibility: "hidden" }),
    'Excel needs at least one visible sheet: "A title" has none',
  ],
  ["no sheet at all", () => aDrawing([]), "Excel needs at least one visible sheet"],
  [
    "two cells at one position",
    () => sheet({ cells: [drawn("B2", 1), drawn("B2", 2)] }),
    'Two cells are drawn at one position: row 1, column 1 of "Sheet1"',
  ],
  [
    "a cell below the last row",
    () => sheet({ cells: [{ ...drawn("A1", 1), row: 1_048_576 }] }),
    "A cell leaves Excel's limit of 1048576 rows and 16384 columns",
  ],
  [
    "an area beyond the last column",
    () => sheet({ filter: { top: 0, left: 0, bottom: 1, right: 16_384 } }),
    "An area leaves Excel's limit of 1048576 rows and 16384 columns: rows 0-1, columns 0-16384",
  ],
  [
    "merges that overlap",
    () => sheet({ merges: [areaAt("B3:D4"), areaAt("A1:B3")] }),
    'Merged areas overlap on "Sheet1": A1:B3 and B3:D4',
  ],
  [
    "a number that is none",
    () => sheet({ cells: [drawn("A1", Number.NaN)] }),
    "No number a cell can hold: NaN",
  ],
  [
    "a row that is too high",
    () => sheet({ rowHeights: new Map([[0, 410]]) }),
    "Excel's limit of 409 row height in points does not allow 410",
  ],
  [
    "a column that is too wide",
    () => sheet({ columnWidths: new Map([[0, 256]]) }),
    "Excel's limit of 255 column width in characters does not allow 256",
  ],
  [
    "a drop-down over an unknown name",
    () => validation({}, { kind: "list", name: "Nothing" }),
    'A drop-down on "Sheet1" shows a name that is not drawn: "Nothing"',
  ],
  [
    "a name on an unknown sheet",
    () => aDrawing([aSheet()], { names: [{ ...nameOf("x"), sheet: "Nowhere" }] }),
    'The name "x" refers to a sheet that is not drawn: "Nowhere"',
  ],
  [
    "a link to an unknown sheet",
    () => sheet({ links: [{ row: 0, column: 0, toSheet: "Nowhere", toRow: 0, toColumn: 0 }] }),
    'A link on "Sheet1" goes to a sheet that is not drawn: "Nowhere"',
  ],
  [
    "a time that is none",
    () => aDrawing([aSheet()], { createdAt: "yesterday" }),
    'No ISO date-time: "yesterday"',
  ],
  [
    "too many arguments",
    () => sheet({ cells: [drawn("A1", call("SUM", ...Array.from({ length: 256 }, () => number(1))))] }),
    "SUM",
  ],
];

test.each(refused)("%s: refused", (_name, draw, message) => {
  expect(() => writeWorkbook(draw())).toThrow(message);
});

test("merges that only touch are fine", () => {
  const merges = [areaAt("A1:B2"), areaAt("C1:D2"), areaAt("A3:D3")];
  expect(() => writeWorkbook(sheet({ merges }))).not.toThrow();
});
