import type { Entry } from "../../../src/model/entry/entry";
import { compareFraction } from "../../../src/forms/rules/formulas/compare-fraction";
import { BLANK, numberValue } from "../../../src/model/value";
import { findingsOf } from "../../support/forms/check-paper";
import {
  amount,
  anElement,
  anIndicator,
  aPlan,
  calculated,
  CHILDREN,
  codes,
  combination,
} from "../../support/plans/plan-builder";
import { aSubmission, misread, type Written } from "../../support/forms/submission-builder";

const plan = aPlan({
  elements: [
    anElement("N", { isOptional: true }),
    anElement("D", { isOptional: true }),
    calculated("SUM", combination(["N", "D"]), "every-level"),
  ],
  indicators: [
    anIndicator("RATIO", { kind: "ratio", numerator: amount("N"), denominator: amount("D") }),
    anIndicator("TOTAL", { kind: "sum", of: codes("N", "D") }),
    anIndicator("OF_SUM", { kind: "sum", of: codes("SUM") }),
    anIndicator("LIST", { kind: "list", register: CHILDREN.code }),
  ],
});

const formula = (number: number): Partial<Entry> => ({ reading: numberValue(number), hasFormula: true });

/** 3 of 4 by default: the ratio is 75 %, the sum 7. */
const speaking = (cells: Pick<Parameters<typeof aSubmission>[0] & object, "printed" | "values">) =>
  findingsOf(plan, aSubmission({ ...cells, values: { N: 3, D: 4, ...cells.values } })).map(
    ({ rule, severity, code }) => `${severity} ${rule} ${code}`,
  );

describe("a printed ratio beside the exact one (cases of published reports)", () => {
  it.each([
    [0.813, 514 / 632, "equal"],
    [0.934, 384 / 411, "equal"],
    [0.708, 253 / 405, "wrong"],
    [0.927, 64 / 69, "truncated"],
    [0.846, 22 / 26, "equal"],
    [0.812, 13 / 16, "truncated"],
    [0.813, 13 / 16, "equal"],
    [0.75, 172 / 231, "wrong"],
    [0.749, 172 / 231, "askew"],
    [0.5651, 395 / 699, "equal"],
    [0.5649, 395 / 699, "askew"],
    [1 / 3, 1 / 3, "equal"],
    // A quotient and the number it is read as: they differ by half a unit of the ninth decimal.
    [0.671991605345, 0.6719916053450006, "equal"],
    [75, 0.75, "wrong"],
    [0, 0, "equal"],
    [1.2044, 10_177 / 8_450, "equal"],
    [0.575, 0.57, "askew"],
    [0.5751, 0.57, "wrong"],
  ] as const)("%d for %d is %s", (printed, exact, verdict) => {
    expect(compareFraction(printed, exact)).toBe(verdict);
  });
});

describe("[ratio]", () => {
  it("finds a formula that gives another ratio than the figures", () => {
    const printed = { RATIO: formula(0.6611) };
    expect(findingsOf(plan, aSubmission({ values: { N: 3, D: 4 }, printed }))).toEqual([
      {
        rule: "ratio",
        severity: "error",
        file: "U1.xlsx",
        unit: "U1",
        sheet: "Form",
        cell: "F10",
        code: "RATIO",
        subject: "Label of RATIO",
        found: 0.6611,
        expected: 0.75,
        isTruncated: false,
      },
    ]);
  });

  it.each<[string, Written, Record<string, Written>, readonly string[]]>([
    ["the exact ratio", formula(0.75), {}, []],
    ["a ratio rounded to a decimal", formula(0.667), { N: 2, D: 3 }, []],
    ["a ratio cut off", formula(0.666), { N: 2, D: 3 }, ["note ratio RATIO"]],
    ["half a point off", formula(0.755), {}, ["warning ratio RATIO"]],
    ["more than half a point off", formula(0.756), {}, ["error ratio RATIO"]],
    ["an error value", { reading: misread("#REF!"), hasFormula: true }, {}, ["error ratio RATIO"]],
    ["nothing to divide by", formula(0), { D: 0 }, ["warning percent RATIO"]],
    ["a blank figure", formula(0.5), { D: BLANK }, []],
    ["a formula without a result", { hasFormula: true }, {}, []],
  ])("%s", (_name, printed, values, rules) => {
    expect(speaking({ printed: { RATIO: printed }, values })).toEqual(rules);
  });
});

describe("[overwritten-formula]", () => {
  it("does not report what other formulas make of a figure typed over as a second mistake", () => {
    expect(speaking({ values: { SUM: 8 }, printed: { OF_SUM: formula(8) } })).toEqual([
      "error overwritten-formula SUM",
    ]);
    expect(speaking({ values: { SUM: formula(7) }, printed: { OF_SUM: formula(8) } })).toEqual([
      "error overwritten-formula OF_SUM",
    ]);
  });

  it("finds a figure typed over a calculated row", () => {
    expect(findingsOf(plan, aSubmission({ values: { N: 3, D: 4, SUM: 8 } }))).toEqual([
      {
        rule: "overwritten-formula",
        severity: "error",
        file: "U1.xlsx",
        unit: "U1",
        sheet: "Form",
        cell: "E12",
        code: "SUM",
        subject: "Label of SUM",
        found: 8,
        expected: 7,
        hasFormula: false,
      },
    ]);
  });

  it.each<[string, Written, readonly string[]]>([
    ["a right figure typed", 7, ["warning overwritten-formula SUM"]],
    ["a text typed", misread("seven"), ["error overwritten-formula SUM"]],
    ["the formula deleted", BLANK, ["error overwritten-formula SUM"]],
    ["the formula with its result", formula(7), []],
    ["the formula with an old or changed result", formula(6), ["error overwritten-formula SUM"]],
    [
      "the formula with an error value",
      { reading: misread("#REF!"), hasFormula: true },
      ["error overwritten-formula SUM"],
    ],
    ["the formula never calculated", { hasFormula: true }, []],
  ])("in a calculated row: %s", (_name, SUM, rules) => {
    expect(speaking({ values: { SUM } })).toEqual(rules);
  });

  it.each<[string, Record<string, Written>, readonly string[]]>([
    ["a right ratio typed", { RATIO: 0.75 }, ["warning overwritten-formula RATIO"]],
    ["a wrong ratio typed: ratio keeps silent", { RATIO: 0.8 }, ["error overwritten-formula RATIO"]],
    ["a ratio deleted", { RATIO: BLANK }, ["error overwritten-formula RATIO"]],
    ["a wrong total typed", { TOTAL: 8 }, ["error overwritten-formula TOTAL"]],
    ["a formula with another total", { TOTAL: formula(8) }, ["error overwritten-formula TOTAL"]],
    ["a list whose register this form lacks", { LIST: BLANK }, []],
  ])("in an indicator row: %s", (_name, printed, rules) => {
    expect(speaking({ printed })).toEqual(rules);
  });

  it("shows what a formula gives and that it is still there", () => {
    const values = { N: 3, D: 4, SUM: formula(6) };
    expect(findingsOf(plan, aSubmission({ values }))).toMatchObject([
      { found: 6, expected: 7, hasFormula: true },
    ]);
  });

  it("has nothing to compare a formula with while a figure is blank", () => {
    expect(speaking({ values: { N: BLANK, SUM: formula(4) }, printed: { TOTAL: formula(4) } })).toEqual([]);
  });

  it("leaves a figure that must be given to required, and does not judge what is made of it", () => {
    const strict = aPlan({
      elements: [anElement("N"), anElement("D")],
      indicators: [anIndicator("TOTAL", { kind: "sum", of: codes("N", "D") })],
    });
    const submission = aSubmission({ values: { N: BLANK, D: 4 }, printed: { TOTAL: formula(99) } });
    expect(findingsOf(strict, submission).map(({ rule }) => rule)).toEqual(["required"]);
  });

  it("counts the rows of a list", () => {
    const register = CHILDREN;
    const withList = aPlan({
      indicators: [anIndicator("LIST", { kind: "list", register: register.code })],
      registers: [register],
    });
    const found = (printed: Written) =>
      findingsOf(
        withList,
        aSubmission({
          printed: { LIST: printed },
          registers: { CHILDREN: [{ NAME: { kind: "text", text: "invented" } }] },
        }),
      );
    expect(found(formula(1))).toEqual([]);
    expect(found(2)).toMatchObject([{ rule: "overwritten-formula", found: 2, expected: 1 }]);
  });

  it("ignores input rows of an office that adds up its units", () => {
    const derivedBelow = aPlan({ elements: [calculated("UNITS", { kind: "one" })] });
    const level = derivedBelow.levels[1]?.code;
    expect(findingsOf(derivedBelow, aSubmission({ level, values: { UNITS: 12 } }))).toEqual([]);
  });
});
