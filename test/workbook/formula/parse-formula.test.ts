import { MAX_COLUMNS, MAX_ROWS } from "../../../src/workbook/grid/address";
import { down } from "../../../src/workbook/formula/build";
import { type Corner, type Formula, type Reference, areaOf } from "../../../src/workbook/formula/formula";
import { formulaText } from "../../../src/workbook/formula/formula-text";
import { mapReferences } from "../../../src/workbook/formula/map-references";
import { movedReference } from "../../../src/workbook/formula/moved-reference";
import { parseFormula } from "../../../src/workbook/formula/parsing/parse-formula";
import { propertyRuns } from "../../support/property-runs";
import type { CellContent } from "../../../src/workbook/grid/grid";
import { Cells } from "../../../src/workbook/formula/evaluating/cells";
import { evaluateFormula } from "../../../src/workbook/formula/evaluate-formula";
import { NotCalculated } from "../../../src/workbook/formula/evaluating/not-calculated";
import { formulaTokens } from "../../../src/workbook/formula/parsing/formula-tokens";
import { movedText } from "../../../src/workbook/formula/parsing/moved-text";

import fc from "fast-check";

const OPERATORS = ["=", "<>", "<", "<=", ">", ">=", "&", "+", "-", "*", "/", "^"] as const;
/** Functions that are not calculated here, some with names like cells. */
const NAMES = ["SUM", "IF", "IFERROR", "SUMPRODUCT", "VLOOKUP", "LOG10", "F.DIST"];

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const text = fc.string({ unit: "grapheme", maxLength: 8 });
const error = fc.constantFrom("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!");
const written = fc
  .oneof(
    number,
    text,
    fc.boolean(),
    error.map((shown) => ({ error: shown })),
  )
  .map((value): Formula => ({ kind: "value", value }));

const anchor = fc.constantFrom("both", "row", "column", undefined);
const corner = fc
  .record({ row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1), anchor })
  .map(({ row, column, anchor: held }): Corner => (held ? { row, column, anchor: held } : { row, column }));
const sheet = fc.option(
  fc.oneof(
    fc.constantFrom("Data", "A1", "r1c1", "True", "2026", "it's", "Số liệu", "a!b", "'"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }),
  ),
);
const reference = fc.tuple(sheet, corner, fc.option(corner)).map(([name, first, other]): Reference => {
  const corners = { first, last: other ?? first };
  return name === null ? { kind: "reference", ...corners } : { kind: "reference", sheet: name, ...corners };
});

/** A minus before a number is part of the number. */
const negated = (of: Formula): Formula =>
  of.kind === "value" && typeof of.value === "number" && of.value > 0
    ? { kind: "value", value: -of.value }
    : { kind: "unary", operator: "-", of };

const { tree } = fc.letrec<Record<"tree", Formula>>((tie) => {
  const leftOut = fc.constant<Formula>({ kind: "value", value: undefined });
  const args = fc
    .array(fc.oneof({ weight: 9, arbitrary: tie("tree") }, { weight: 1, arbitrary: leftOut }), {
      maxLength: 4,
    })
    // F() has no argument, not an omitted one.
    .filter(([first, ...more]) => more.length > 0 || first?.kind !== "value" || first.value !== undefined);
  return {
    tree: fc.oneof(
      { depthSize: "medium", withCrossShrink: true },
      written,
      reference,
      fc
        .tuple(fc.constantFrom(...NAMES), args)
        .map(([name, given]): Formula => ({ kind: "call", name, args: given })),
      tie("tree").map(negated),
      tie("tree").map((of): Formula => ({ kind: "unary", operator: "%", of })),
      fc
        .tuple(tie("tree"), fc.constantFrom(...OPERATORS), tie("tree"))
        .map(([left, operator, right]): Formula => ({ kind: "binary", operator, left, right })),
    ),
  };
});

test("the text of any tree is read as the same tree", () => {
  fc.assert(
    fc.property(tree, (formula) => {
      expect(parseFormula(formulaText(formula))).toEqual(formula);
    }),
    { numRuns: propertyRuns(2000) },
  );
});

test("a formula filled down is read with its references moved", () => {
  const nearTop = reference.map((whole): Reference => ({
    ...whole,
    first: { ...whole.first, row: whole.first.row % 1000 },
    last: { ...whole.last, row: whole.last.row % 1000 },
  }));
  fc.assert(
    fc.property(fc.array(nearTop, { minLength: 1, maxLength: 4 }), fc.nat(1000), (args, rows) => {
      const formula: Formula = { kind: "call", name: "SUM", args };
      const moved = mapReferences(formula, (each) => movedReference(each, rows, 0));
      expect(parseFormula(formulaText(down(rows, formula)))).toEqual(moved);
    }),
  );
});

test("blanks between the pieces change nothing", () => {
  expect(parseFormula(' IF( A1 >= 1 ,"a b" , - B2 % ) ')).toEqual(parseFormula('IF(A1>=1,"a b",-B2%)'));
});

test.each([
  ["200 pairs of parentheses", `${"(".repeat(199)}1${")".repeat(199)}`, true],
  ["more than people write", `${"(".repeat(1000)}1${")".repeat(1000)}`, false],
  ["a thousand signs", `${"-".repeat(1000)}1`, false],
  ["a thousand percent signs", `1${"%".repeat(1000)}`, false],
  ["a sum of 2,700 terms", Array.from({ length: 2700 }, () => "A1").join("+"), true],
])("%s: understood or not, but never a crash", (_name, written, isUnderstood) => {
  expect(parseFormula(written) !== undefined).toBe(isUnderstood);
});

/** A1 = 6, A2 = 4, A3 blank, A4 = "abc", B1 = 0. */
const CELLS: Readonly<Record<string, CellContent>> = { "0 0": 6, "1 0": 4, "3 0": "abc", "0 1": 0 };

function result(text: string): unknown {
  const formula = parseFormula(text);
  if (formula === undefined) return "not understood";
  const value = evaluateFormula(formula, (reference) => {
    const { top, bottom, left, right } = areaOf(reference);
    const [width, height] = [right - left + 1, bottom - top + 1];
    const values = Array.from(
      { length: width * height },
      (_, index) => CELLS[`${top + Math.floor(index / width)} ${left + (index % width)}`],
    );
    return new Cells(width, height, values);
  });
  return value instanceof NotCalculated ? "not calculated" : value;
}

describe("a formula of a received form", () => {
  it.each<readonly [string, unknown]>([
    ["A1+A2*2", 14],
    ["(A1+A2)*2", 20],
    ["-A1^2", 36],
    ["2^3^2", 64],
    ["50%*A2", 2],
    ["A1/B1", { error: "#DIV/0!" }],
    ["IFERROR(A1/B1,0)", 0],
    ["IFERROR(A1/A2,0)", 1.5],
    ['IF(B1=0,"",A1/B1)', ""],
    ["IF(A1>5,1)", 1],
    ["IF(A1>9,1)", false],
    ["SUM(A1:A4)", 10],
    ["SUM(A1,A2,3)", 13],
    ["SUM($A$1:A2)/COUNT(A1:A4)", 5],
    ["AVERAGE(A1:A4)", 5],
    ["COUNTA(A1:A4)", 3],
    ['COUNTIF(A1:A4,">4")', 1],
    ['SUMIF(A1:A2,">4",A1:A2)', 6],
    ['SUMIFS(A1:A2,A1:A2,">4")', 6],
    ['SUMIFS(A1:A2,A1:A2,">4",A1:A2,"<>6")', 0],
    ["SUMPRODUCT(A1:A2,A1:A2)", 52],
    ["ROUND(2.345,2)", 2.35],
    ["MAX(A1:A3)-MIN(A1:A2)", 2],
    ["AND(A1>1,A2>1)", true],
    ['A1&" / "&A2', "6 / 4"],
    ["ISBLANK(A3)", true],
    ["+A1", 6],
    ["TRUE", true],
    ["A3", undefined],
  ])("%s is %p", (text, expected) => {
    expect(result(text)).toEqual(expected);
  });

  it.each([
    "VLOOKUP(A1,A1:B2,2,0)",
    "A1:A2+1",
    "ROUND(A1:A2,1)",
    "SUMIF(A1:A2,1,A1:A3)",
    "NOW()",
    "IF(A1:A2>1,1,2)",
  ])("%s is not calculated, rather than wrong", (text) => {
    expect(result(text)).toBe("not calculated");
  });

  it.each([
    "[1]Sheet1!A1",
    "Bang1[Cot]",
    "SUM(A:A)",
    "{1,2}",
    "TongSo*2",
    "A1 A2",
    "SUM(A1",
    "'x'!A1:'y'!B2",
  ])("%s is not understood", (text) => {
    expect(result(text)).toBe("not understood");
  });

  it("equals its concatenated tokens for any text", () => {
    for (const text of [
      'IF(\'Số "liệu"\'!A1="a""b",LOG10(B2),R1C1)',
      "SUM(Sheet1!$A$1:B$2)%",
      "#REF!+A1",
      "x[y]{1;2}",
    ]) {
      expect(
        formulaTokens(text)
          .map((token) => token.text)
          .join(""),
      ).toBe(text);
    }
  });

  it("moves with the cell that shares it, but for what is held by $", () => {
    expect(movedText("$A1+B$2+'Tờ 1'!C3:D4+LOG10(A1)", 1, 2)).toBe("$A2+D$2+'Tờ 1'!E4:F5+LOG10(C2)");
    expect(movedText("A1", -1, 0)).toBeUndefined();
  });
});
