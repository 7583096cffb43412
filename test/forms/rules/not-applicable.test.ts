import { elementCode, unitCode } from "../../../src/model/codes";
import type { Plan } from "../../../src/model/plan/plan";
import { NOT_APPLICABLE } from "../../../src/model/value";
import { findingsOf } from "../../support/forms/check-paper";
import { aSubmission, type Written } from "../../support/forms/submission-builder";
import {
  amount,
  anElement,
  anIndicator,
  aPlan,
  codes,
  ENTERPRISES,
  UPPER,
} from "../../support/plans/plan-builder";

const code = elementCode;
const KAD = NOT_APPLICABLE;
const plan = aPlan({
  elements: [
    anElement("ALL"),
    anElement("WOMEN"),
    anElement("WAGE", { type: "money", overUnits: { meanWeightedBy: code("PAID") } }),
    anElement("PAID"),
    anElement("GIVEN", { isAssigned: true }),
    anElement("FREE", { isOptional: true }),
    anElement("FIRMS", { sectors: [ENTERPRISES] }),
  ],
  indicators: [
    anIndicator("SHARE", { kind: "ratio", numerator: amount("GIVEN"), denominator: amount("ALL") }),
  ],
  checks: [{ kind: "part-of-whole", part: code("WOMEN"), whole: code("ALL") }],
  assignments: [{ unit: unitCode("U1"), element: code("GIVEN"), value: 30 }],
});
const GOOD = { ALL: 40, WOMEN: 10, WAGE: 7_000_000, PAID: 40, GIVEN: 30, FREE: 1, FIRMS: 1 };

const said = (values: Readonly<Record<string, Written>>, of: Plan = plan, level = aSubmission().level) =>
  findingsOf(of, aSubmission({ level, values: { ...GOOD, ...values } })).map((finding) =>
    finding.rule === "not-applicable"
      ? [finding.severity, finding.cell, finding.expected, ...finding.although.map(({ cell }) => cell)]
      : finding.rule,
  );

describe("[not-applicable]", () => {
  it('warns of "not applicable" in an asked row', () => {
    expect(said({})).toEqual([]);
    expect(said({ WOMEN: KAD })).toEqual([["warning", "E11", null]]);
  });

  it("says which rows say otherwise: parts of a whole and what is divided by it", () => {
    expect(said({ ALL: KAD })).toEqual([["warning", "E10", null, "E11", "E14"]]);
    expect(said({ ALL: KAD, WOMEN: 0 })).toEqual([["warning", "E10", null, "E14"]]);
  });

  it("says that a mean and its number both apply or neither does", () => {
    expect(said({ WAGE: KAD })).toEqual([["warning", "E12", null, "E13"]]);
    expect(said({ PAID: KAD })).toEqual([["warning", "E13", null, "E12"]]);
  });

  it("says what the office above has assigned", () => {
    expect(said({ GIVEN: KAD })).toEqual([["warning", "E14", 30]]);
  });

  it("leaves alone what may stay blank", () => {
    expect(said({ FREE: KAD })).toEqual([]);
  });

  it("leaves alone what concerns one sector, as long as nobody knows the sector of the unit that answers", () => {
    expect(said({ FIRMS: KAD })).toEqual([]);
    expect(said({ FIRMS: KAD }, plan, UPPER)).toEqual([["warning", "E16", null]]);
  });

  it("does not leave alone what concerns one sector where the unit says what was planned of it", () => {
    const collecting = aPlan({
      elements: [
        anElement("DUES", { sectors: [ENTERPRISES] }),
        anElement("PLANNED", { sectors: [ENTERPRISES] }),
        anElement("UNIONS"),
      ],
      indicators: [
        anIndicator("DONE", { kind: "percent-of-plan", actual: amount("DUES"), assigned: amount("PLANNED") }),
        anIndicator("SHARE", { kind: "ratio", numerator: amount("DUES"), denominator: amount("UNIONS") }),
      ],
    });
    const of = (values: Readonly<Record<string, Written>>) =>
      findingsOf(collecting, aSubmission({ values })).map(({ rule, cell }) => [rule, cell]);
    expect(of({ DUES: KAD, PLANNED: 30, UNIONS: 9 })).toEqual([["not-applicable", "E10"]]);
    expect(of({ DUES: KAD, PLANNED: KAD, UNIONS: 9 })).toEqual([]);
    expect(of({ DUES: KAD, PLANNED: 0, UNIONS: 9 })).toEqual([]);
  });

  it("is silent about a part if the sum without it is already reported", () => {
    const adding = aPlan({
      elements: [anElement("WHOLE"), anElement("A"), anElement("B")],
      checks: [{ kind: "sum-of-parts", whole: code("WHOLE"), parts: codes("A", "B") }],
    });
    const of = (values: Readonly<Record<string, Written>>) =>
      findingsOf(adding, aSubmission({ values })).map(({ rule }) => rule);
    expect(of({ WHOLE: 9, A: KAD, B: 7 })).toEqual(["sum-of-parts"]);
    expect(of({ WHOLE: 7, A: KAD, B: 7 })).toEqual(["not-applicable"]);
  });
});
