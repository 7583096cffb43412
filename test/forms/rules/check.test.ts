import { planId } from "../../../src/model/codes";
import { BLANK, NONE } from "../../../src/model/value";
import { RULES } from "../../../src/forms/rules/rules";
import { aSubject, findingsOf } from "../../support/forms/check-paper";
import { anElement, aPlan, CHILDREN } from "../../support/plans/plan-builder";
import { aSubmission } from "../../support/forms/submission-builder";

const elements = ["A", "B", "C"].map((code) => anElement(code));
const plan = aPlan({ version: 2, elements, registers: [CHILDREN] });
const blankIn = (cell: string) => ({ place: { sheet: "Form", cell }, reading: BLANK });

describe("findings about one form", () => {
  it("are sorted errors first, then file, form and registers, by row and column as numbers", () => {
    const submission = aSubmission({
      values: {
        A: blankIn("E100"),
        B: blankIn("E9"),
        C: { place: { sheet: "Form", cell: "E10" }, reading: NONE, convertedFrom: "-" },
      },
      registers: { CHILDREN: [{ NAME: BLANK, VISITS: -1 }] },
    });
    const findings = findingsOf(plan, submission, { plan: planId("OTHER") });
    expect(findings.map(({ severity, rule, sheet, cell }) => [severity, rule, sheet, cell])).toEqual([
      ["error", "wrong-plan", undefined, undefined],
      ["error", "required", "Form", "E9"],
      ["error", "required", "Form", "E100"],
      ["error", "required", "Children", "B5"],
      ["error", "negative", "Children", "C5"],
      ["warning", "wrong-version", undefined, undefined],
      ["note", "text-number", "Form", "E10"],
    ]);
  });

  it("put columns beyond Z after Z", () => {
    const submission = aSubmission({
      templateVersion: 2,
      values: { A: blankIn("AA9"), B: blankIn("Z9"), C: 1 },
    });
    expect(findingsOf(plan, submission).map(({ cell }) => cell)).toEqual(["Z9", "AA9"]);
  });

  it("carry the id of the rule that made them", () => {
    const subject = aSubject(plan, aSubmission({ values: { A: -1, B: 1.5 } }), { plan: planId("OTHER") });
    const ids = RULES.map(({ id, find }) => [id, find(subject).map(({ rule }) => rule)] as const);
    expect(ids.filter(([id, made]) => made.some((rule) => rule !== id))).toEqual([]);
    expect(ids.flatMap(([, made]) => made).length).toBeGreaterThan(3);
  });

  it("are none about a sound form", () => {
    const submission = aSubmission({ templateVersion: 2, values: { A: 1, B: 0, C: NONE } });
    expect(findingsOf(plan, submission)).toEqual([]);
  });
});
