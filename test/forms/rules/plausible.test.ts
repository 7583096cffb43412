import { isoDate } from "../../../src/base/codes";
import { columnCode, elementCode, type ElementCode } from "../../../src/model/codes";
import type { Expectation } from "../../../src/forms/rules/subject/rule";
import { NONE, type Value } from "../../../src/model/value";
import { findingsOf } from "../../support/forms/check-paper";
import { aSubmission, type Written } from "../../support/forms/submission-builder";
import { KINDS_OF_CHILDREN } from "../../support/plans/checks-plan";
import { anElement, aPlan } from "../../support/plans/plan-builder";

const of = <V>(values: Readonly<Record<string, V>>): ReadonlyMap<ElementCode, V> =>
  new Map(Object.entries(values).map(([code, value]) => [elementCode(code), value]));

const wages = aPlan({
  elements: [
    anElement("WAGE", {
      type: "money",
      overRounds: "latest",
      overUnits: { meanWeightedBy: elementCode("PAID") },
    }),
    anElement("PAID", { overRounds: "latest" }),
  ],
});
const ofWages = (WAGE: Written, PAID: Written, expected: Expectation = {}) =>
  findingsOf(wages, aSubmission({ values: { WAGE, PAID } }), expected).map(
    ({ rule, severity, cell }) => `${severity} ${rule} ${String(cell)}`,
  );

describe("[mean-weight]", () => {
  it.each<[string, Written, Written, readonly string[]]>([
    ["a wage of so many", 7_000_000, 40, []],
    ["no wage of nobody", NONE, 0, []],
    ["a wage of 0 of 40 persons", 0, 40, ["warning mean-weight E10"]],
    ["no wage of 40 persons", NONE, 40, ["warning mean-weight E10"]],
    ["a wage of nobody", 7_000_000, 0, ["warning mean-weight E10"]],
    ["a wage of persons who are none", 7_000_000, NONE, ["warning mean-weight E10"]],
    ["a number that is wrong by itself", 7_000_000, -40, ["error negative E11"]],
  ])("%s", (_what, wage, paid, found) => {
    expect(ofWages(wage, paid)).toEqual(found);
  });
});

describe("[change] of means", () => {
  const units = of({ WAGE: [6_900_000, 7_100_000, 7_400_000, 8_000_000, 6_500_000, 9_000_000] });

  it.each<[string, number, Expectation, readonly string[]]>([
    ["twice the last round", 14_000_000, { lastRound: of({ WAGE: 7_000_000 }) }, []],
    ["a year of months", 84_000_000, { lastRound: of({ WAGE: 7_000_000 }) }, ["warning change E10"]],
    ["in thousands", 7_000, { lastRound: of({ WAGE: 7_000_000 }) }, ["warning change E10"]],
    ["within three times the units", 20_000_000, { neighbours: units }, []],
    ["beyond three times the units", 24_000_000, { neighbours: units }, ["warning change E10"]],
    ["below a third of the units", 2_000_000, { neighbours: units }, ["warning change E10"]],
    [
      "far from the units as ever",
      24_000_000,
      { neighbours: units, lastRound: of({ WAGE: 23_000_000 }) },
      [],
    ],
    ["beside four units only", 84_000_000, { neighbours: of({ WAGE: [7e6, 7e6, 7e6, 7e6] }) }, []],
  ])("%s", (_what, wage, expected, found) => {
    expect(ofWages(wage, 40, expected)).toEqual(found);
  });

  it("says twelve times as twelve times", () => {
    const [finding] = findingsOf(wages, aSubmission({ values: { WAGE: 84_600_000, PAID: 40 } }), {
      lastRound: of({ WAGE: 7_000_000 }),
    });
    expect(finding).toMatchObject({ rule: "change", times: 12 });
  });
});

describe("[change] of stocks", () => {
  const stock = { overRounds: "latest" } as const;
  const plan = aPlan({
    elements: [
      anElement("STOCK", stock),
      anElement("RUNNING", { ...stock, accumulates: true }),
      anElement("FLOW"),
      anElement("TALLY", { ...stock, type: "tally" }),
    ],
  });
  const values = { STOCK: 4, RUNNING: 4, FLOW: 4, TALLY: true } as const;
  const rules = (changed: Readonly<Record<string, number>>) =>
    findingsOf(plan, aSubmission({ values: { ...values, ...changed } }), {
      lastRound: of({ STOCK: 4, RUNNING: 4, FLOW: 4, TALLY: 1 }),
    }).map(({ rule, cell }) => `${rule} ${String(cell)}`);

  it("ten times as many of what is there on one day is doubted from thirty on", () => {
    expect(rules({ STOCK: 40 })).toEqual(["change E10"]);
    expect(rules({ STOCK: 39 })).toEqual([]);
  });

  it("what happened, or is counted from the beginning on, may be ten times as many", () => {
    expect(rules({ RUNNING: 40, FLOW: 40 })).toEqual([]);
  });
});

describe("[falling-count]", () => {
  const plan = aPlan({
    elements: [anElement("RUNNING", { overRounds: "latest", accumulates: true }), anElement("OTHER")],
  });
  const rules = (RUNNING: Written, OTHER: Written) =>
    findingsOf(plan, aSubmission({ values: { RUNNING, OTHER } }), {
      lastRound: of({ RUNNING: 13, OTHER: 13 }),
    }).map(({ rule, severity, cell, expected }) => [severity, rule, cell, expected]);

  it("warns where a running count is less than in the round before", () => {
    expect(rules(8, 8)).toEqual([["warning", "falling-count", "E10", 13]]);
    expect(rules(NONE, 13)).toEqual([["warning", "falling-count", "E10", 13]]);
    expect(rules(13, 8)).toEqual([]);
  });
});

describe("[only-zeros]", () => {
  const codes = ["A", "B", "C", "D", "E"];
  const form = aPlan({ elements: codes.map((code) => anElement(code)) });
  const said = (values: Readonly<Record<string, Written>>, expected: Expectation = {}) =>
    findingsOf(form, aSubmission({ values }), expected).filter(({ rule }) => rule === "only-zeros");
  const zeros = { A: 0, B: NONE, C: 0, D: 0, E: 0 };

  it("warns once, with a figure of before or of others", () => {
    expect(said(zeros)).toMatchObject([{ severity: "warning", found: 5, expected: null }]);
    expect(said(zeros, { lastRound: of({ A: 0, B: 4100 }) })).toMatchObject([
      { against: "last-round", expected: 4100, row: { label: "Label of B" } },
    ]);
    expect(said(zeros, { neighbours: of({ C: [7, 9, 30, 0] }) })).toMatchObject([
      { against: "neighbours", expected: 9, row: { label: "Label of C" } },
    ]);
  });

  it("is the only warning, although a running count falls", () => {
    const running = anElement("F", { overRounds: "latest", accumulates: true });
    const plan = aPlan({ elements: [...form.elements, running] });
    const rules = (E: Written) =>
      findingsOf(plan, aSubmission({ values: { ...zeros, E, F: 0 } }), { lastRound: of({ F: 13 }) }).map(
        ({ rule }) => rule,
      );
    expect(rules(0)).toEqual(["only-zeros"]);
    expect(rules(1)).toEqual(["falling-count"]);
  });

  it("is silent with one figure, and where others have none either", () => {
    expect(said({ ...zeros, E: 1 })).toEqual([]);
    expect(said(zeros, { neighbours: of({ C: [0, 0, 0, 0, 9] }) })).toEqual([]);
  });
});

describe("[cumulated-flows]", () => {
  const flows = ["A", "B", "C", "D", "E", "F", "G"];
  const plan = aPlan({ elements: [...flows.map((code) => anElement(code)), anElement("H")] });
  const before = of(
    Object.fromEntries([...flows, "H"].map((code, index) => [code, index < 7 ? 10 + index : 0])),
  );
  const found = (values: Readonly<Record<string, Written>>) =>
    findingsOf(plan, aSubmission({ values }), { lastRound: before }).map((finding) =>
      finding.rule === "cumulated-flows"
        ? [finding.severity, finding.cell, finding.found, finding.expected, finding.rows.length]
        : finding.rule,
    );
  const grown = { A: 25, B: 23, C: 24, D: 20, E: 14, F: 15, G: 31, H: 2 };

  it("warns where no flow is less than before and half of them are far more", () => {
    expect(found(grown)).toEqual([["warning", "E10", 25, 10, 6]]);
  });

  it("is silent where one is less, or the growth is everyday", () => {
    expect(found({ ...grown, E: 13 })).toEqual([]);
    expect(found({ ...grown, E: NONE })).toEqual([]);
    expect(found({ A: 11, B: 12, C: 13, D: 14, E: 15, F: 31, G: 31, H: 2 })).toEqual([]);
  });

  describe("of a short form", () => {
    const of3 = { A: 40, B: 52, C: 210 };
    const short = (values: Readonly<Record<string, Written>>, earlier: Readonly<Record<string, number>>) =>
      findingsOf(
        aPlan({ elements: Object.keys(values).map((code) => anElement(code)) }),
        aSubmission({ values }),
        {
          lastRound: of(earlier),
        },
      ).map(({ rule }) => rule);

    it("warns where each of three figures has grown by seven tenths, or each of five by four", () => {
      expect(short({ A: 80, B: 90, C: 400 }, of3)).toEqual(["cumulated-flows"]);
      const of5 = { ...of3, D: 12, E: 19 };
      expect(short({ A: 58, B: 74, C: 300, D: 17, E: 40 }, of5)).toEqual(["cumulated-flows"]);
    });

    it("is silent where one has grown less, where they are single cases, and of two figures", () => {
      expect(short({ A: 80, B: 60, C: 400 }, of3)).toEqual([]);
      expect(short({ A: 80, B: 90, C: 400, D: 1 }, { ...of3, D: 2 })).toEqual([]);
      expect(short({ A: 8, B: 9, C: 7 }, { A: 4, B: 3, C: 2 })).toEqual([]);
      expect(short({ A: 80, B: 90 }, { A: 40, B: 52 })).toEqual([]);
      const ofSeven = { A: 1, B: 1, C: 2, D: 1, E: 1, F: 1, G: 1 };
      expect(short({ A: 2, B: 2, C: 3, D: 2, E: 2, F: 1, G: 2 }, ofSeven)).toEqual([]);
    });
  });
});

describe("[cumulated-flows] of a part in the round and its accumulating whole", () => {
  const plan = aPlan({
    elements: [anElement("SUM", { overRounds: "latest", accumulates: true }), anElement("NOW")],
    checks: [{ kind: "part-of-whole", part: elementCode("NOW"), whole: elementCode("SUM") }],
  });
  const rulesOf = (SUM: Written, NOW: Written, before: number): readonly string[] =>
    findingsOf(plan, aSubmission({ values: { SUM, NOW } }), { lastRound: of({ SUM: before }) }).map(
      (finding) =>
        finding.rule === "cumulated-flows"
          ? `${String(finding.cell)} ${String(finding.expected)}`
          : finding.rule,
    );

  // 40 in the first quarter, 18 in the second.
  it.each<[string, Written, Written, readonly string[]]>([
    ["both right", 58, 18, []],
    ["fewer in the round than the whole has grown by", 58, 17, []],
    ["the round's number cumulative, too", 58, 58, ["E11 18"]],
    ["the cumulative number of another, larger round alone", 45, 45, ["E11 5"]],
    ["a falling whole, which has its own finding", 18, 18, ["falling-count"]],
    ["a part above its whole, which is wrong in any round", 58, 59, ["part-of-whole"]],
    ["a part not filled in", 58, NONE, []],
  ])("%s", (_what, whole, part, found) => {
    expect(rulesOf(whole, part, 40)).toEqual(found);
  });
});

describe("[listed]", () => {
  const kind = columnCode("KIND");
  const check = (element: string, is: string) =>
    ({
      kind: "listed",
      element: elementCode(element),
      register: KINDS_OF_CHILDREN.code,
      where: { column: kind, is },
    }) as const;
  const plan = aPlan({
    elements: [anElement("NEW"), anElement("KNOWN", { overRounds: "latest" })],
    registers: [KINDS_OF_CHILDREN],
    checks: [check("NEW", "new"), check("KNOWN", "known")],
  });
  const text = (words: string): Value => ({ kind: "text", text: words });
  const found = (NEW: Written, KNOWN: Written, ...kinds: readonly string[]) =>
    findingsOf(
      plan,
      aSubmission({
        values: { NEW, KNOWN },
        registers: {
          [KINDS_OF_CHILDREN.code]: kinds.map((is, index) => ({
            NAME: text(`Child ${String(index)}`),
            KIND: text(is),
            BORN: { kind: "date", date: isoDate("2010-05-01") },
          })),
        },
      }),
    ).map(({ rule, severity, cell, expected }) => [severity, rule, cell, expected]);

  it("accepts lists that name as many, and no list at all", () => {
    expect(found(2, 1, "new", "known", "new")).toEqual([]);
    expect(found(80, 40)).toEqual([]);
  });

  it("warns of a list that names more than was counted", () => {
    expect(found(1, 1, "new", "known", "new")).toEqual([["warning", "listed", "E10", 2]]);
    expect(found(2, NONE, "new", "known", "new")).toEqual([["warning", "listed", "E11", 1]]);
  });

  it("notes a list that names fewer, but not of what is counted from the beginning on", () => {
    expect(found(3, 9, "new", "known", "new")).toEqual([["note", "listed", "E10", 2]]);
  });
});
