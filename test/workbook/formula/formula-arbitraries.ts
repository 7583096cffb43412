import fc from "fast-check";
import { area, binary, call, cell, number, text } from "../../../src/workbook/formula/build";
import type { Formula, FunctionName, Operator } from "../../../src/workbook/formula/formula";

/**
 * Random formulas of three kinds. Kinds avoid the differences between Excel and LibreOffice in logical values
 * and in text that looks like a number (src/workbook/formula/DECISIONS.md).
 */
export interface FormulaArbitraries {
  readonly number: fc.Arbitrary<Formula>;
  readonly text: fc.Arbitrary<Formula>;
  readonly truth: fc.Arbitrary<Formula>;
}

const NUMBERS = [-12, -2.5, -1, 0, 0.1, 0.3, 0.5, 1, 1.005, 2, 4.35, 7, 99.995, 1000, 1234567];
/** Words with the same order in every language. */
export const WORDS = ["an", "Binh", "chi", "CHI", "Mot  hai ", "Đạt", "đạt", "x*"];
const CRITERIA = [
  "",
  "=",
  "<>",
  ">0",
  ">=1",
  "<0",
  "<=0.5",
  "<>0",
  "<>7",
  "chi",
  "=an",
  "<>CHI",
  "c*",
  "?n",
  "x~*",
  ">b",
];

/** Formulas over the first `rows` rows and `columns` columns of the sheet. */
export function formulaArbitraries(sheet: string, rows: number, columns: number): FormulaArbitraries {
  const row = fc.nat(rows - 1);
  const column = fc.nat(columns - 1);
  const oneCell = fc.tuple(row, column).map(([r, c]): Formula => cell(r, c, sheet));
  const block = fc.tuple(row, row, column, column).map(([r1, r2, c1, c2]): Formula => {
    const rectangle = {
      top: Math.min(r1, r2),
      bottom: Math.max(r1, r2),
      left: Math.min(c1, c2),
      right: Math.max(c1, c2),
    };
    return area(rectangle, sheet);
  });
  /**
   * Areas of one shape; not the last column, since LibreOffice gives #VALUE! for a text beside an error in
   * SUMPRODUCT.
   */
  const inner = fc.nat(columns - 2);
  const pair = fc.tuple(row, row, inner, inner).map(([r1, r2, c1, c2]): readonly [Formula, Formula] => {
    const rows = { top: Math.min(r1, r2), bottom: Math.max(r1, r2) };
    return [area({ ...rows, left: c1, right: c1 }, sheet), area({ ...rows, left: c2, right: c2 }, sheet)];
  });
  const { numeric, textual, logical } = fc.letrec<Record<"numeric" | "textual" | "logical", Formula>>(
    (tie) => {
      const scalar = fc.oneof(tie("numeric"), tie("textual"));
      const operation = (
        left: fc.Arbitrary<Formula>,
        operators: readonly Operator[],
      ): fc.Arbitrary<Formula> =>
        fc.tuple(left, fc.constantFrom(...operators), left).map(([a, operator, b]) => binary(a, operator, b));
      const one = (names: readonly FunctionName[], argument: fc.Arbitrary<Formula>): fc.Arbitrary<Formula> =>
        fc.tuple(fc.constantFrom(...names), argument).map(([name, a]) => call(name, a));
      const many = (names: readonly FunctionName[], argument: fc.Arbitrary<Formula>): fc.Arbitrary<Formula> =>
        fc
          .tuple(fc.constantFrom(...names), fc.array(argument, { minLength: 1, maxLength: 3 }))
          .map(([name, args]) => call(name, ...args));
      const choice = (of: fc.Arbitrary<Formula>): fc.Arbitrary<Formula> =>
        fc.tuple(tie("logical"), of, of).map(([condition, a, b]) => call("IF", condition, a, b));
      const criterion = fc.oneof(
        fc.constantFrom(...CRITERIA).map(text),
        fc.constantFrom(...NUMBERS).map(number),
      );
      return {
        numeric: fc.oneof(
          { depthSize: "small", withCrossShrink: true },
          fc.constantFrom(...NUMBERS).map(number),
          oneCell,
          operation(tie("numeric"), ["+", "-", "*", "/"]),
          many(["SUM", "MIN", "MAX", "COUNT", "AVERAGE"], fc.oneof(block, oneCell, tie("numeric"))),
          many(["COUNTA"], fc.oneof(block, oneCell)),
          fc.tuple(block, criterion).map(([cells, wanted]) => call("COUNTIF", cells, wanted)),
          fc.tuple(block, criterion).map(([cells, wanted]) => call("SUMIF", cells, wanted)),
          fc
            .tuple(pair, criterion)
            .map(([[cells, amounts], wanted]) => call("SUMIF", cells, wanted, amounts)),
          pair.map((areas) => call("SUMPRODUCT", ...areas)),
          fc.tuple(tie("numeric"), tie("numeric")).map((both) => call("IFERROR", ...both)),
          fc.tuple(oneCell, fc.integer({ min: 1, max: 2 })).map(([a, n]) => binary(a, "^", number(n))),
          fc
            .tuple(tie("numeric"), fc.constantFrom("-" as const, "%" as const))
            .map(([of, operator]): Formula => ({ kind: "unary", operator, of })),
          one(["ABS", "INT", "N"], tie("numeric")),
          fc
            .tuple(tie("numeric"), fc.integer({ min: -2, max: 4 }))
            .map(([a, n]) => call("ROUND", a, number(n))),
          one(["LEN"], tie("textual")),
          choice(tie("numeric")),
        ),
        textual: fc.oneof(
          { depthSize: "small", withCrossShrink: true },
          fc.constantFrom(...WORDS).map(text),
          oneCell,
          operation(scalar, ["&"]),
          one(["TRIM"], scalar),
          choice(tie("textual")),
        ),
        logical: fc.oneof(
          { depthSize: "small", withCrossShrink: true },
          operation(scalar, ["=", "<>", "<", "<=", ">", ">="]),
          one(["ISNUMBER", "ISTEXT", "ISBLANK", "ISERROR"], oneCell),
          many(["AND", "OR"], tie("logical")),
          one(["NOT"], tie("logical")),
        ),
      };
    },
  );
  return { number: numeric, text: textual, truth: logical };
}
