import { elementCode, unitCode } from "../../../src/model/codes";
import type { ArithmeticCheck } from "../../../src/model/plan/arithmetic-check";
import { check } from "../../../src/forms/rules/check";
import type { Finding } from "../../../src/model/finding/finding";
import type { Plan } from "../../../src/model/plan/plan";
import { submittedValues } from "../../../src/model/submission/submitted-values";
import { templateFor } from "../../../src/model/form/template";
import type { CheckSubject } from "../../../src/forms/rules/subject/rule";
import { firmPlan } from "../../../src/forms/trials/trial-checks";
import { tryChecks } from "../../../src/forms/trials/try-checks";
import { trialResults } from "../../../src/forms/trials/trial-results";
import { BLANK, numberValue } from "../../../src/model/value";
import { filledSubmission } from "../../support/forms/filled-submission";
import {
  anElement,
  aUnit,
  anIndicator,
  aPlan,
  codes,
  GRASSROOTS,
  ROUND_1,
  ROUND_2,
} from "../../support/plans/plan-builder";

const womenOfAll: ArithmeticCheck = {
  kind: "part-of-whole",
  part: elementCode("WOMEN"),
  whole: elementCode("ALL"),
};
const youngOfAll: ArithmeticCheck = {
  kind: "part-of-whole",
  part: elementCode("YOUNG"),
  whole: elementCode("ALL"),
};
const planWith = (...checks: readonly ArithmeticCheck[]): Plan =>
  aPlan({
    elements: ["ALL", "WOMEN", "YOUNG"].map((code) => anElement(code, { isOptional: true })),
    indicators: [anIndicator("SUM", { kind: "sum", of: codes("ALL", "WOMEN", "YOUNG") })],
    checks,
  });

/** Returns a form with these figures in round 1. */
function formWith(plan: Plan, figures: Readonly<Record<string, number>>): CheckSubject {
  const template = templateFor(plan, ROUND_1, { level: GRASSROOTS });
  const values = new Map(
    Object.entries(figures).map(([code, figure]) => [elementCode(code), numberValue(figure)]),
  );
  const filled = {
    values: new Map(codes("ALL", "WOMEN", "YOUNG").map((code) => [code, values.get(code) ?? BLANK])),
    registers: new Map(),
  };
  const submission = filledSubmission(template, filled);
  return { submission, template, plan, values: submittedValues(template, submission), expected: {} };
}

const findings = (plan: Plan, figures: Readonly<Record<string, number>>): readonly Finding[] =>
  check(formWith(plan, figures)).filter(({ rule }) => rule === "part-of-whole");

const brief = ({ code, severity, trial }: Finding) => ({ code, severity, trial });

describe("a check that is only tried", () => {
  const tried = planWith(youngOfAll, { ...womenOfAll, trialIn: [ROUND_1] });

  it("[part-of-whole] notices what it would notice, as a note that names the check", () => {
    expect(findings(tried, { ALL: 10, WOMEN: 12 }).map(brief)).toEqual([
      { code: "WOMEN", severity: "note", trial: 1 },
    ]);
  });

  it("[part-of-whole] is an error in a round in which it is not tried", () => {
    const later = planWith(youngOfAll, { ...womenOfAll, trialIn: [ROUND_2] });
    expect(findings(later, { ALL: 10, WOMEN: 12 }).map(brief)).toEqual([
      { code: "WOMEN", severity: "error", trial: undefined },
    ]);
  });

  it("[part-of-whole] never replaces one that counts: both are reported", () => {
    expect(findings(tried, { ALL: 10, WOMEN: 12, YOUNG: 11 }).map(brief)).toEqual([
      { code: "YOUNG", severity: "error", trial: undefined },
      { code: "WOMEN", severity: "note", trial: 1 },
    ]);
  });

  it("[part-of-whole] adds nothing where the same rule has spoken about the cell already", () => {
    const twice = planWith(womenOfAll, { ...womenOfAll, trialIn: [ROUND_1] });
    expect(findings(twice, { ALL: 10, WOMEN: 12 }).map(brief)).toEqual([
      { code: "WOMEN", severity: "error", trial: undefined },
    ]);
  });

  it("[part-of-whole] adds its note when the finding is another rule's, or about the same address on another sheet", () => {
    const subject = formWith(tried, { ALL: 10, WOMEN: 12 });
    const [note] = tryChecks(subject, []);
    if (note === undefined) throw new Error("a note is wanted");
    const required: Finding = { ...note, rule: "required", found: null, expected: null };
    expect(tryChecks(subject, [{ ...note, sheet: "Danh sách" }, required, { ...note, cell: "E99" }])).toEqual(
      [note],
    );
    expect(tryChecks(subject, [note])).toEqual([]);
  });

  it("is left out of the plan that forms of its round are held against; other rounds have the plan itself", () => {
    expect(firmPlan(tried, ROUND_1).checks).toEqual([youngOfAll]);
    expect(firmPlan(tried, ROUND_1)).toBe(firmPlan(tried, ROUND_1));
    expect(firmPlan(tried, ROUND_2)).toBe(tried);
  });

  it("counts units once each, in their order, and is there when everybody would pass", () => {
    const units = ["U1", "U2", "U3"].map((code) => aUnit(code));
    const received = units.map(({ code }) => code);
    const completeness = {
      expected: received,
      received,
      missing: [],
      late: [],
      incomplete: [],
      rounds: [],
      behind: [],
    };
    const of = (unit: string): readonly Finding[] =>
      findings(tried, { ALL: 10, WOMEN: 12 }).map((finding) => ({ ...finding, unit: unitCode(unit) }));
    const summary = { round: ROUND_1, completeness, units };
    const result = (all: readonly Finding[]) =>
      trialResults(tried, summary, all).map(({ units: failing, of: all }) => [failing, all]);
    expect(result([...of("U3"), ...of("U1"), ...of("U1")])).toEqual([[["U1", "U3"], 3]]);
    expect(result([])).toEqual([[[], 3]]);
    expect(trialResults(tried, { ...summary, round: ROUND_2 }, of("U1"))).toEqual([]);
  });
});
