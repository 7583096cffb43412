import type { CellContent } from "../../../src/domain/grid/grid";
import { areaOf } from "../../../src/sheets/formula/area-of";
import { Cells } from "../../../src/sheets/formula/evaluating/cells";
import { evaluateFormula } from "../../../src/sheets/formula/evaluate-formula";
import { NotCalculated } from "../../../src/sheets/formula/evaluating/not-calculated";
import { formulaTokens } from "../../../src/sheets/formula/parsing/formula-tokens";
import { movedText } from "../../../src/sheets/formula/parsing/moved-text";
import { parseFormula } from "../../../src/sheets/formula/parsing/parse-formula";

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

describe("a formula of somebody else's form", () => {
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

  it("is made of its pieces again, whatever stands in it", () => {
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
