import type { ArithmeticCheck } from "../../../src/model/plan/arithmetic-check";
import { elementCode } from "../../../src/model/codes";
import { BLANK, NONE, NOT_APPLICABLE } from "../../../src/model/value";
import { findingsOf } from "../../support/forms/check-paper";
import {
  anElement,
  aPlan,
  codes,
  ENTERPRISES,
  OFFICES,
  aRegistry,
  aUnit,
} from "../../support/plans/plan-builder";
import { aSubmission, misread, type Written } from "../../support/forms/submission-builder";

const optional = { isOptional: true };
const plan = (check: ArithmeticCheck) =>
  aPlan({
    elements: [
      anElement("WHOLE", optional),
      anElement("P", optional),
      anElement("Q", { ...optional, sectors: [ENTERPRISES] }),
      anElement("END", optional),
    ],
    checks: [check],
  });

/** Returns the rules that report, given a relation and the figures of a public office or an enterprise. */
function speaking(check: ArithmeticCheck, values: Record<string, Written>, sector = ENTERPRISES) {
  const units = aRegistry([aUnit("U1", { sector })]);
  return findingsOf(plan(check), aSubmission({ values }), { units }).map(({ rule }) => rule);
}

describe("[part-of-whole]", () => {
  const check: ArithmeticCheck = {
    kind: "part-of-whole",
    part: elementCode("P"),
    whole: elementCode("WHOLE"),
  };

  it("finds a part larger than its whole and names both cells", () => {
    expect(findingsOf(plan(check), aSubmission({ values: { WHOLE: 10, P: 12 } }))).toEqual([
      {
        rule: "part-of-whole",
        severity: "error",
        file: "U1.xlsx",
        unit: "U1",
        sheet: "Form",
        cell: "E11",
        code: "P",
        subject: "Label of P",
        found: 12,
        expected: 10,
        whole: "Label of WHOLE",
        wholeCell: "E10",
      },
    ]);
  });

  it.each<[string, Record<string, Written>, readonly string[]]>([
    ["a smaller part", { WHOLE: 10, P: 9 }, []],
    ["an equal part", { WHOLE: 10, P: 10 }, []],
    ["a part of nothing occurred", { WHOLE: NONE, P: 1 }, ["part-of-whole"]],
    ["no part at all", { WHOLE: 0, P: NONE }, []],
    ["a blank part", { WHOLE: 10, P: BLANK }, []],
    ["a blank whole", { WHOLE: BLANK, P: 12 }, []],
    ["a whole that does not apply", { WHOLE: NOT_APPLICABLE, P: 12 }, []],
    ["a whole that cannot be read", { WHOLE: misread("?"), P: 12 }, ["type"]],
    ["a whole that is wrong by itself", { WHOLE: -1, P: 12 }, ["negative"]],
  ])("%s", (_name, values, rules) => {
    expect(speaking(check, values)).toEqual(rules);
  });
});

describe("[sum-of-parts]", () => {
  const check: ArithmeticCheck = {
    kind: "sum-of-parts",
    whole: elementCode("WHOLE"),
    parts: codes("P", "Q"),
  };

  it("finds a total that differs from its parts", () => {
    expect(findingsOf(plan(check), aSubmission({ values: { WHOLE: 12, P: 4, Q: 7 } }))).toMatchObject([
      {
        rule: "sum-of-parts",
        severity: "error",
        cell: "E10",
        code: "WHOLE",
        found: 12,
        expected: 11,
        parts: ["Label of P", "Label of Q"],
      },
    ]);
  });

  it.each<[string, Record<string, Written>, readonly string[]]>([
    ["the sum", { WHOLE: 11, P: 4, Q: 7 }, []],
    ["nothing occurred counts as 0", { WHOLE: 4, P: 4, Q: NONE }, []],
    ["a part that does not apply adds nothing", { WHOLE: 4, P: 4, Q: NOT_APPLICABLE }, []],
    [
      "the other part alone has to be the whole then",
      { WHOLE: 5, P: 4, Q: NOT_APPLICABLE },
      ["sum-of-parts"],
    ],
    ["a blank part", { WHOLE: 12, P: 4, Q: BLANK }, []],
    ["a blank whole", { WHOLE: BLANK, P: 4, Q: 7 }, []],
    ["a part that is wrong by itself", { WHOLE: 12, P: 4.5, Q: 7 }, ["whole-number"]],
  ])("%s", (_name, values, rules) => {
    expect(speaking(check, values)).toEqual(rules);
  });

  it("leaves out parts that are closed for the unit's sector", () => {
    expect(speaking(check, { WHOLE: 4, P: 4, Q: 7 }, OFFICES)).toEqual([]);
    expect(speaking(check, { WHOLE: 11, P: 4, Q: 7 }, OFFICES)).toEqual(["sum-of-parts"]);
  });

  it("adds fractions of money without the noise of binary arithmetic", () => {
    const money = { type: "money" } as const;
    const elements = [anElement("WHOLE", money), anElement("P", money), anElement("Q", money)];
    const values = { WHOLE: 0.3, P: 0.1, Q: 0.2 };
    expect(findingsOf(aPlan({ elements, checks: [check] }), aSubmission({ values }))).toEqual([]);
  });
});

describe("[stock-flow]", () => {
  const check: ArithmeticCheck = {
    kind: "stock-flow",
    opening: elementCode("WHOLE"),
    increases: codes("P"),
    decreases: codes("Q"),
    closing: elementCode("END"),
  };

  it("finds a closing stock that the flows do not lead to", () => {
    expect(
      findingsOf(plan(check), aSubmission({ values: { WHOLE: 100, P: 8, Q: 3, END: 106 } })),
    ).toMatchObject([
      {
        rule: "stock-flow",
        severity: "error",
        cell: "E13",
        code: "END",
        found: 106,
        expected: 105,
        opening: 100,
        increase: 8,
        decrease: 3,
      },
    ]);
  });

  it.each<[string, Record<string, Written>, readonly string[]]>([
    ["the right closing stock", { WHOLE: 100, P: 8, Q: 3, END: 105 }, []],
    ["no movement", { WHOLE: 100, P: NONE, Q: NOT_APPLICABLE, END: 100 }, []],
    ["a blank flow", { WHOLE: 100, P: 8, Q: BLANK, END: 200 }, []],
    ["a blank opening", { WHOLE: BLANK, P: 8, Q: 3, END: 5 }, []],
    ["a blank closing", { WHOLE: 100, P: 8, Q: 3 }, []],
  ])("%s", (_name, values, rules) => {
    expect(speaking(check, values)).toEqual(rules);
  });

  it("is silent where a flow is closed for the unit's sector: the office sees it all", () => {
    expect(speaking(check, { WHOLE: 100, P: 8, END: 5 }, OFFICES)).toEqual([]);
  });
});
