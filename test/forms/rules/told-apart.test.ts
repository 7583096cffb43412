import { elementCode } from "../../../src/model/codes";
import type { Plan } from "../../../src/model/plan/plan";
import { submittedValues } from "../../../src/model/submission/submitted-values";
import { templateFor } from "../../../src/model/form/template";
import { amountOf, BLANK, NONE, NOT_APPLICABLE, type Value } from "../../../src/model/value";
import { findingsOf } from "../../support/forms/check-paper";
import { CHECKS_PLAN } from "../../support/plans/checks-plan";
import { anElement, aPlan, codes, GRASSROOTS, ROUND_1 } from "../../support/plans/plan-builder";
import { aSubmission } from "../../support/forms/submission-builder";

/** Blank, zero, "nothing occurred" and "not applicable", each checked by every kind of rule. */
const ANSWERS = {
  blank: BLANK,
  zero: { kind: "number", number: 0 },
  none: NONE,
  "not-applicable": NOT_APPLICABLE,
} as const;
type Answer = keyof typeof ANSWERS;
const WORDS = ["blank", "zero", "none", "not-applicable"] as const satisfies readonly Answer[];

const adding = aPlan({
  elements: [anElement("A"), anElement("WHOLE"), anElement("REST")],
  checks: [{ kind: "sum-of-parts", whole: elementCode("WHOLE"), parts: codes("A", "REST") }],
});
const within = aPlan({
  elements: [anElement("A"), anElement("WHOLE")],
  checks: [{ kind: "part-of-whole", part: elementCode("A"), whole: elementCode("WHOLE") }],
});
const speaking = (plan: Plan, values: Record<string, Value>): string =>
  findingsOf(plan, aSubmission({ plan: plan.id, values }))
    .map(({ rule }) => rule)
    .join();
const seven: Value = { kind: "number", number: 7 };
const nine: Value = { kind: "number", number: 9 };

describe("blank, zero, nothing occurred and not applicable are distinguished", () => {
  it.each<[Answer, string]>([
    ["blank", "required"],
    ["zero", ""],
    ["none", ""],
    ["not-applicable", "not-applicable"],
  ])("[required] as an answer: %s", (answer, rules) => {
    expect(speaking(adding, { A: ANSWERS[answer], WHOLE: seven, REST: seven })).toBe(rules);
  });

  it.each<[Answer, string]>([
    ["blank", "required"],
    ["zero", "sum-of-parts"],
    ["none", "sum-of-parts"],
    ["not-applicable", "sum-of-parts"],
  ])("[sum-of-parts] as a part that adds nothing: %s", (answer, rules) => {
    expect(speaking(adding, { A: ANSWERS[answer], WHOLE: nine, REST: seven })).toBe(rules);
  });

  it.each<[Answer, string]>([
    ["blank", "required"],
    ["zero", "part-of-whole"],
    ["none", "part-of-whole"],
    ["not-applicable", "not-applicable"],
  ])("[part-of-whole] as a whole: %s", (answer, rules) => {
    expect(speaking(within, { A: seven, WHOLE: ANSWERS[answer] })).toBe(rules);
  });

  it.each<[Answer, readonly string[]]>([
    ["blank", ["required-if COST"]],
    ["zero", []],
    ["none", []],
    ["not-applicable", []],
  ])("[required-if] as an answer: %s", (answer, findings) => {
    const values: Record<string, Value> = { ACCIDENTS: seven, YEARS: NONE, COST: ANSWERS[answer] };
    const found = findingsOf(CHECKS_PLAN, aSubmission({ plan: CHECKS_PLAN.id, values }));
    expect(found.map(({ rule, code }) => `${rule} ${String(code)}`)).toEqual(findings);
  });

  it.each<[Answer, string]>([
    ["blank", ""],
    ["zero", ""],
    ["none", "mean-between"],
    ["not-applicable", "mean-between"],
  ])("[mean-between] as the average of a part beside one of 9: %s", (answer, rules) => {
    // 7 lies between 0 and 9; if the other part is the only one, the mean has to be 9.
    const values = {
      ACCIDENTS: NONE,
      YEARS: NONE,
      WAGE: seven,
      WAGE_STATE: ANSWERS[answer],
      WAGE_OTHER: nine,
    };
    expect(speaking(CHECKS_PLAN, values)).toBe(rules);
  });

  it("what each adds to a total: a blank nothing at all, the others 0 or nothing", () => {
    const template = templateFor(adding, ROUND_1, { level: GRASSROOTS });
    const amounts = WORDS.map((answer) => {
      const values = submittedValues(template, aSubmission({ values: { A: ANSWERS[answer] } }));
      return amountOf(values.get(elementCode("A")) ?? BLANK);
    });
    expect(amounts).toEqual([undefined, 0, 0, undefined]);
  });
});
