import type { Indicator } from "../../../src/model/plan/indicator";
import type { ArithmeticCheck } from "../../../src/model/plan/arithmetic-check";
import { elementCode } from "../../../src/model/codes";
import { BLANK } from "../../../src/model/value";
import { findingsOf } from "../../support/forms/check-paper";
import { amount, anElement, anIndicator, aPlan, codes } from "../../support/plans/plan-builder";
import { aSubmission, type Written } from "../../support/forms/submission-builder";

const ratio: Indicator["aggregation"] = { kind: "ratio", numerator: amount("N"), denominator: amount("D") };
const ofPlan: Indicator["aggregation"] = {
  kind: "percent-of-plan",
  actual: amount("N"),
  assigned: amount("D"),
};
const planOf = (aggregation: Indicator["aggregation"], checks: readonly ArithmeticCheck[] = []) =>
  aPlan({
    elements: [anElement("N", { isOptional: true }), anElement("D")],
    indicators: [anIndicator("I", aggregation)],
    checks,
  });
const speaking = (aggregation: Indicator["aggregation"], values: Record<string, Written>) =>
  findingsOf(planOf(aggregation), aSubmission({ values })).map(({ rule }) => rule);

describe("[percent]", () => {
  it("warns of more than 100 % where a part is taken of a whole", () => {
    const submission = aSubmission({ values: { N: 12, D: 10 }, printed: { I: { hasFormula: true } } });
    expect(findingsOf(planOf(ratio), submission)).toEqual([
      {
        rule: "percent",
        severity: "warning",
        file: "U1.xlsx",
        unit: "U1",
        sheet: "Form",
        cell: "F10",
        code: "I",
        subject: "Label of I",
        found: 1.2,
        expected: null,
        doubt: "over-whole",
        numerator: 12,
        denominator: 10,
      },
    ]);
  });

  it.each<[string, Indicator["aggregation"], Record<string, Written>, readonly string[]]>([
    ["all of them", ratio, { N: 10, D: 10 }, []],
    ["of nothing", ratio, { N: 0, D: 0 }, []],
    ["a blank figure", ratio, { N: 12, D: BLANK }, ["required"]],
    [
      "more units than there are",
      { kind: "share-of-units", met: codes("N"), units: codes("D") },
      { N: 3, D: 2 },
      ["percent"],
    ],
    ["a plan exceeded", ofPlan, { N: 140, D: 100 }, []],
    ["nine times the plan", ofPlan, { N: 900, D: 100 }, []],
    ["collected without an estimate", ofPlan, { N: 5, D: 0 }, ["percent"]],
    ["nothing of nothing", ofPlan, { N: 0, D: 0 }, []],
    ["đồng of a plan in millions", ofPlan, { N: 90_000_000, D: 100 }, ["percent"]],
    ["millions of a plan in đồng", ofPlan, { N: 90, D: 100_000_000 }, ["percent"]],
    ["nothing of the plan yet", ofPlan, { N: 0, D: 100 }, []],
    [
      "an average is no percentage",
      { kind: "average", amount: codes("N"), units: codes("D") },
      { N: 12, D: 10 },
      [],
    ],
  ])("%s", (_name, aggregation, values, rules) => {
    expect(speaking(aggregation, values)).toEqual(rules);
  });

  it("leaves a part larger than its whole to the relation the plan declares", () => {
    const checks = [{ kind: "part-of-whole", part: elementCode("N"), whole: elementCode("D") }] as const;
    const found = findingsOf(planOf(ratio, checks), aSubmission({ values: { N: 12, D: 10 } }));
    expect(found.map(({ rule }) => rule)).toEqual(["part-of-whole"]);
  });
});

describe("[overwritten-formula] of a percentage", () => {
  const typed = (printed: number) =>
    findingsOf(planOf(ratio), aSubmission({ values: { N: 3, D: 4 }, printed: { I: printed } }));

  it("distinguishes 75 typed for 75 % from another ratio", () => {
    expect(typed(75)).toMatchObject([
      { rule: "overwritten-formula", severity: "error", percent: "hundredfold" },
    ]);
    expect(typed(0.8)).toMatchObject([
      { rule: "overwritten-formula", severity: "error", percent: "fraction" },
    ]);
    expect(typed(0.75)).toMatchObject([{ rule: "overwritten-formula", severity: "warning" }]);
  });
});
