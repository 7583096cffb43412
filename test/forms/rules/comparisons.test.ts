import { elementCode, roundId, unitCode, type ElementCode } from "../../../src/model/codes";
import type { Expectation } from "../../../src/forms/rules/subject/rule";
import { BLANK, NONE } from "../../../src/model/value";
import { findingsOf } from "../../support/forms/check-paper";
import { anElement, aPlan } from "../../support/plans/plan-builder";
import { aSubmission, type Written } from "../../support/forms/submission-builder";

const of = <V>(values: Record<string, V>): ReadonlyMap<ElementCode, V> =>
  new Map(Object.entries(values).map(([code, value]) => [elementCode(code), value]));

describe("[opening-stock]", () => {
  const plan = aPlan({
    elements: [anElement("START", { continues: elementCode("END"), isOptional: true }), anElement("END")],
  });
  const speaking = (START: Written, lastRound?: number) =>
    findingsOf(
      plan,
      aSubmission({ values: { START, END: 300 } }),
      lastRound === undefined ? {} : { lastRound: of({ END: lastRound }) },
    );

  it("warns of a beginning that is not where the round before ended", () => {
    expect(speaking(260, 250)).toEqual([
      {
        rule: "opening-stock",
        severity: "warning",
        file: "U1.xlsx",
        unit: "U1",
        sheet: "Form",
        cell: "E10",
        code: "START",
        subject: "Label of START",
        found: 260,
        expected: 250,
        continues: "Label of END",
      },
    ]);
  });

  it("accepts the same figure, and any when nobody knows the round before", () => {
    expect(speaking(250, 250)).toEqual([]);
    expect(speaking(260)).toEqual([]);
    expect(speaking(BLANK, 250)).toEqual([]);
    expect(speaking(NONE, 0)).toEqual([]);
  });
});

describe("[assigned-figure]", () => {
  const element = elementCode("GIVEN");
  const plan = aPlan({
    elements: [anElement("GIVEN", { isAssigned: true }), anElement("FREE")],
    assignments: [
      { unit: unitCode("U1"), element, value: 40 },
      { unit: unitCode("U1"), element, round: roundId("R1"), value: 50 },
      { unit: unitCode("U2"), element, value: 60 },
    ],
  });
  const speaking = (unit: string, GIVEN: Written) =>
    findingsOf(plan, aSubmission({ unit, values: { GIVEN, FREE: 1 } })).map(
      ({ rule, severity, found, expected }) => `${severity} ${rule} ${String(found)} for ${String(expected)}`,
    );

  it("finds another figure than the one given to the unit for the round", () => {
    expect(speaking("U1", 40)).toEqual(["error assigned-figure 40 for 50"]);
    expect(speaking("U2", 50)).toEqual(["error assigned-figure 50 for 60"]);
  });

  it("accepts the figure that was given, and any where nothing was", () => {
    expect(speaking("U1", 50)).toEqual([]);
    expect(speaking("U3", 50)).toEqual([]);
  });

  it("leaves a blank to required", () => {
    expect(
      findingsOf(plan, aSubmission({ values: { GIVEN: BLANK, FREE: 1 } })).map(({ rule }) => rule),
    ).toEqual(["required"]);
  });
});

describe("[change]", () => {
  const plan = aPlan({ elements: [anElement("A")] });
  const speaking = (A: Written, expected: Expectation) =>
    findingsOf(plan, aSubmission({ values: { A } }), expected).flatMap((finding) =>
      finding.rule === "change" ? [`${finding.against} x${String(finding.times)}`] : [finding.rule],
    );
  const last = (A: number): Expectation => ({ lastRound: of({ A }) });
  const history = (...A: readonly number[]): Expectation => ({
    lastRound: of({ A: A[0] ?? 0 }),
    history: of({ A }),
  });

  it("warns of a zero too many, with the figure of the round before", () => {
    expect(findingsOf(plan, aSubmission({ values: { A: 12_600 } }), last(1250))).toEqual([
      {
        rule: "change",
        severity: "warning",
        file: "U1.xlsx",
        unit: "U1",
        sheet: "Form",
        cell: "E10",
        code: "A",
        subject: "Label of A",
        found: 12_600,
        against: "last-round",
        expected: 1250,
        count: 1,
        times: 10,
      },
    ]);
  });

  it.each<[string, Written, Expectation, readonly string[]]>([
    ["a zero too few", 125, last(1250), ["last-round x0.1"]],
    ["thousands for units", 1_250_000, last(1250), ["last-round x1000"]],
    ["a growth by half", 1875, last(1250), []],
    ["seven times as many", 8750, last(1250), []],
    ["small figures", 40, last(4), []],
    ["from nothing", 500, last(0), []],
    ["to nothing", 0, last(500), []],
    ["nothing occurred", NONE, last(500), []],
    ["as a year ago", 12_600, { ...last(1250), lastYear: of({ A: 12_000 }) }, []],
    ["a year ago alone", 12_600, { lastYear: of({ A: 1200 }) }, ["last-year x10"]],
    ["two rounds are no history", 2000, history(1000, 1010), []],
    ["far outside three rounds", 2000, history(1000, 1010, 990), ["history x2"]],
    ["within their usual swing", 2000, history(1000, 1900, 500), []],
    ["a little outside three equal rounds", 1300, history(1000, 1000, 1000), []],
    ["small counts swing by chance", 12, history(4, 3, 5), []],
    ["a blank", BLANK, last(1250), ["required"]],
    ["a fraction of persons", 12_600.5, last(1250), ["whole-number"]],
  ])("%s", (_name, A, expected, rules) => {
    expect(speaking(A, expected)).toEqual(rules);
  });

  describe("beside the other units, where nothing is known of the unit itself", () => {
    const units = [400, 450, 500, 520, 550, 600, 640, 700, 800, 900];
    const neighbours = (...A: readonly number[]): Expectation => ({ neighbours: of({ A }) });

    it.each<[string, Written, Expectation, readonly string[]]>([
      ["another unit of measure", 560_000, neighbours(...units, 560_000), ["neighbours x1000"]],
      ["a large unit", 9000, neighbours(...units, 9000), []],
      ["a small unit", 40, neighbours(...units, 40), []],
      [
        "of few units, which are alike",
        560_000,
        neighbours(...units.slice(0, 3), 560_000),
        ["neighbours x1000"],
      ],
      [
        "of few units, too small: 1/225 of the other three’s 450",
        2,
        neighbours(...units.slice(0, 3), 2),
        ["neighbours x0.0044"],
      ],
      ["too few units to tell", 560_000, neighbours(...units.slice(0, 2), 560_000), []],
      ["few units that differ", 560_000, neighbours(40, 450, 500, 560_000), []],
      ["where most units have nothing", 150, neighbours(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 150), []],
      ["units of all sizes", 90_000, neighbours(5, 20, 80, 300, 900, 2000, 6000, 9, 44, 150, 90_000), []],
      ["what the unit always reports", 560_000, { ...neighbours(...units, 560_000), ...last(540_000) }, []],
    ])("%s", (_name, A, expected, rules) => {
      expect(speaking(A, expected)).toEqual(rules);
    });
  });

  it("keeps silent about a figure that a relation of the form disputes", () => {
    const related = aPlan({
      elements: [anElement("ALL"), anElement("A")],
      checks: [{ kind: "part-of-whole", part: elementCode("A"), whole: elementCode("ALL") }],
    });
    const found = findingsOf(related, aSubmission({ values: { ALL: 2000, A: 12_600 } }), last(1250));
    expect(found.map(({ rule }) => rule)).toEqual(["part-of-whole"]);
  });
});
