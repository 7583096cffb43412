import type { ArithmeticCheck } from "../../../src/model/plan/arithmetic-check";
import { elementCode } from "../../../src/model/codes";
import { BLANK, NONE, NOT_APPLICABLE } from "../../../src/model/value";
import { findingsOf } from "../../support/forms/check-paper";
import { anElement, aPlan, codes } from "../../support/plans/plan-builder";
import { aSubmission, misread, type Written } from "../../support/forms/submission-builder";

const optional = { isOptional: true };
const planWith = (check: ArithmeticCheck) =>
  aPlan({
    elements: [anElement("WHEN", optional), anElement("P", optional), anElement("Q", optional)],
    checks: [check],
  });
const speaking = (check: ArithmeticCheck, values: Record<string, Written>) =>
  findingsOf(planWith(check), aSubmission({ values })).map(({ rule, cell }) => `${rule} ${cell}`);

describe("[required-if]", () => {
  const check: ArithmeticCheck = { kind: "required-if", when: elementCode("WHEN"), then: codes("P", "Q") };

  it("finds what is blank although something occurred, and names what says so", () => {
    const submission = aSubmission({ values: { WHEN: 3, P: BLANK, Q: 0 } });
    expect(findingsOf(planWith(check), submission)).toEqual([
      {
        rule: "required-if",
        severity: "error",
        file: "U1.xlsx",
        unit: "U1",
        sheet: "Form",
        cell: "E11",
        code: "P",
        subject: "Label of P",
        found: null,
        expected: null,
        when: { label: "Label of WHEN", cell: "E10" },
      },
    ]);
  });

  it.each<[string, Record<string, Written>, readonly string[]]>([
    ["nothing occurred", { WHEN: NONE, P: BLANK, Q: BLANK }, []],
    ["zero occurred", { WHEN: 0, P: BLANK, Q: BLANK }, []],
    ["the question does not apply", { WHEN: NOT_APPLICABLE, P: BLANK, Q: BLANK }, []],
    ["nobody said whether anything occurred", { WHEN: BLANK, P: BLANK, Q: BLANK }, []],
    ["what was said cannot be read", { WHEN: misread("?"), P: BLANK, Q: 1 }, ["type E10"]],
    ["zero, none and not applicable are answers", { WHEN: 3, P: 0, Q: NONE }, []],
    ["what stands there cannot be read", { WHEN: 3, P: misread("?"), Q: NOT_APPLICABLE }, ["type E11"]],
    ["both are blank", { WHEN: 3, P: BLANK, Q: BLANK }, ["required-if E11", "required-if E12"]],
  ])("%s", (_name, values, rules) => {
    expect(speaking(check, values)).toEqual(rules);
  });

  it("leaves rows that have to be given anyway to required", () => {
    const plan = aPlan({
      elements: [anElement("WHEN"), anElement("P")],
      checks: [{ ...check, then: codes("P") }],
    });
    const found = findingsOf(plan, aSubmission({ values: { WHEN: 3, P: BLANK } }));
    expect(found.map(({ rule }) => rule)).toEqual(["required"]);
  });
});

describe("[all-or-none]", () => {
  const check: ArithmeticCheck = { kind: "all-or-none", elements: codes("WHEN", "P", "Q") };

  it("finds what is blank in a group that is filled in part, and names what is given", () => {
    const submission = aSubmission({ values: { WHEN: 3, P: BLANK, Q: NONE } });
    expect(findingsOf(planWith(check), submission)).toMatchObject([
      {
        rule: "all-or-none",
        severity: "error",
        cell: "E11",
        code: "P",
        given: [
          { label: "Label of WHEN", cell: "E10" },
          { label: "Label of Q", cell: "E12" },
        ],
      },
    ]);
  });

  it.each<[string, Record<string, Written>, readonly string[]]>([
    ["all are given", { WHEN: 1, P: 2, Q: 3 }, []],
    ["none is given", { WHEN: BLANK, P: BLANK, Q: BLANK }, []],
    ["zero is given", { WHEN: 0, P: 0, Q: 0 }, []],
    ["one alone", { WHEN: BLANK, P: 0, Q: BLANK }, ["all-or-none E10", "all-or-none E12"]],
  ])("%s", (_name, values, rules) => {
    expect(speaking(check, values)).toEqual(rules);
  });
});
