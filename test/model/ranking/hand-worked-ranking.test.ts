import { criterionCode, indicatorCode, unitCode } from "../../../src/model/codes";
import type { Criterion } from "../../../src/model/plan/criterion";
import type { Plan } from "../../../src/model/plan/plan";
import { rankUnits } from "../../../src/model/ranking/rank-units";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { BLANK, type Value } from "../../../src/model/value";
import {
  amount,
  anElement,
  anIndicator,
  aPlan,
  aUnit,
  codes,
  ROUND_1,
  ROUND_2,
  UPPER,
} from "../../support/plans/plan-builder";
import { aSubmission, type Written } from "../../support/forms/submission-builder";
import { elementCode } from "../../../src/model/codes";

/*
 * Worked out by hand, as an emulation council would on paper (invented figures and weights):
 *
 *   cluster                    I                          II                III
 *   unit                       A       B       C        D       E       F       G       H
 *   agreements 70 %: 40      7/10   14/40  35/100   21/30       ?       ?       -     0/0
 *                             40      20      20      40       0       0            not asked
 *   a house: 20                1       0       0       2       3       ?              1
 *                             20       0       0      20      20       0             20
 *   new members: 20 to 24  12/10    5/10   10/20    9/10   10/10   20/10           4/10
 *                             24      10      10      18      20      24              8
 *   own score (verified): 10   9(8)   10(-)  10(10)  10(10)  10(10)   10(10)        9(5)
 *                              8      10      10      10      10      10              5
 *   on time: 10               10      10      10    late 0    10      10             10
 *   ideas: 0,5 each, to 5    4: 2   20: 5   10: 5       0       0       0              0
 *   accidents: -2 each         0    1: -2   1: -2       0       0       0          3: -6
 *   together                 104      53      53      88      60   3 of 5           37
 */
const plan: Plan = aPlan({
  elements: [
    ...["SIGNED", "ENTERPRISES", "HOUSES", "NEW", "IDEAS", "ACCIDENTS", "SELF"].map((code) =>
      anElement(code),
    ),
    anElement("GIVEN", { isAssigned: true }),
    anElement("VERIFIED", { isOptional: true }),
    anElement("WHY", { type: "text", overUnits: "none", overRounds: "latest", isOptional: true }),
  ],
  indicators: [
    anIndicator(
      "AGREEMENTS",
      { kind: "ratio", numerator: amount("SIGNED"), denominator: amount("ENTERPRISES") },
      { target: { comparator: "at-least", value: 0.7 } },
    ),
    anIndicator(
      "HOUSE",
      { kind: "sum", of: codes("HOUSES") },
      { target: { comparator: "at-least", value: 1 } },
    ),
    anIndicator(
      "MEMBERS",
      { kind: "sum", of: codes("NEW") },
      { target: { comparator: "reference", of: codes("GIVEN"), times: 1 } },
    ),
  ],
  criteria: [
    {
      ...{ code: criterionCode("C1"), label: "agreements", points: 40 },
      ...{ kind: "achievement", indicator: indicatorCode("AGREEMENTS") },
    },
    {
      ...{ code: criterionCode("C2"), label: "a house", points: 20 },
      ...{ kind: "attainment", indicator: indicatorCode("HOUSE") },
    },
    {
      ...{ code: criterionCode("C3"), label: "new members", points: 20 },
      ...{ kind: "achievement", indicator: indicatorCode("MEMBERS"), most: 24 },
    },
    {
      ...{ code: criterionCode("C4"), label: "own score", points: 10, kind: "score" },
      ...{ self: elementCode("SELF"), verified: elementCode("VERIFIED"), explanation: elementCode("WHY") },
    },
    { code: criterionCode("C5"), label: "on time", points: 10, kind: "on-time" },
    {
      ...{ code: criterionCode("C6"), label: "ideas", points: 0.5 },
      ...{ kind: "per-amount", of: codes("IDEAS"), most: 5 },
    },
    { code: criterionCode("C7"), label: "accidents", points: -2, kind: "per-amount", of: codes("ACCIDENTS") },
  ],
  grades: [
    { name: "good", from: 70 },
    { name: "excellent", from: 90 },
    { name: "fair", from: 50 },
  ],
  rankedFrom: 0.8,
});

const CLUSTERS: Readonly<Record<string, string>> = {
  ...{ A: "I", B: "I", C: "I", D: "II", E: "II", F: "III", G: "III", H: "III" },
};
const WHY: Value = { kind: "text", text: "two reports were late" };
const report = (values: Readonly<Record<string, Written>>) => ({ IDEAS: 0, ACCIDENTS: 0, ...values });
const NONE_GIVEN = { SIGNED: BLANK, ENTERPRISES: BLANK };
const SCORED = { SELF: 10, VERIFIED: 10 };
const REPORTS: Readonly<Record<string, Readonly<Record<string, Written>>>> = {
  A: { SIGNED: 7, ENTERPRISES: 10, HOUSES: 1, NEW: 12, GIVEN: 10, SELF: 9, VERIFIED: 8, WHY, IDEAS: 4 },
  B: { SIGNED: 14, ENTERPRISES: 40, HOUSES: 0, NEW: 5, GIVEN: 10, SELF: 10, IDEAS: 20, ACCIDENTS: 1 },
  C: { SIGNED: 35, ENTERPRISES: 100, HOUSES: 0, NEW: 10, GIVEN: 20, ...SCORED, IDEAS: 10, ACCIDENTS: 1 },
  D: { SIGNED: 21, ENTERPRISES: 30, HOUSES: 2, NEW: 9, GIVEN: 10, ...SCORED },
  E: { ...NONE_GIVEN, HOUSES: 3, NEW: 10, GIVEN: 10, ...SCORED },
  F: { ...NONE_GIVEN, HOUSES: BLANK, NEW: 20, GIVEN: 10, ...SCORED },
  H: { SIGNED: 0, ENTERPRISES: 0, HOUSES: 1, NEW: 4, GIVEN: 10, SELF: 9, VERIFIED: 5, ACCIDENTS: 3 },
};

function ranked(by: Plan = plan) {
  const summary = rollUp({
    ...{ plan: by, round: ROUND_1, office: aUnit("OFFICE", { level: UPPER }) },
    units: Object.entries(CLUSTERS).map(([code, cluster]) => aUnit(code, { cluster })),
    submissions: Object.entries(REPORTS).map(([unit, values]) =>
      aSubmission({ unit, values: report(values) }),
    ),
    isLate: ({ unit }) => unit === unitCode("D"),
  });
  const ranking = rankUnits(by, summary);
  if (ranking === undefined) throw new Error("not ranked");
  const of = (code: string) => {
    const found = ranking.units.find(({ unit }) => unit === unitCode(code));
    if (found === undefined) throw new Error(code);
    return found;
  };
  const points = (code: string, criterion: string) =>
    of(code).points.find((each) => each.criterion === criterionCode(criterion));
  return { ranking, of, points };
}

describe("eight units of three clusters on paper", () => {
  const { ranking, of, points } = ranked();

  it("have the scores calculated by hand, criterion by criterion", () => {
    const sheet = Object.fromEntries(
      ranking.units.map(({ unit, points: own, score }) => [unit, [...own.map((each) => each.points), score]]),
    );
    expect(sheet).toEqual({
      A: [40, 20, 24, 8, 10, 2, 0, 104],
      B: [20, 0, 10, 10, 10, 5, -2, 53],
      C: [20, 0, 10, 10, 10, 5, -2, 53],
      D: [40, 20, 18, 10, 0, 0, 0, 88],
      E: [0, 20, 20, 10, 10, 0, 0, 60],
      F: [0, 0, 24, 10, 10, 0, 0, 44],
      G: [undefined],
      H: [0, 20, 8, 5, 10, 0, -6, 37],
    });
  });

  it("share a rank if they tie, and the next rank is skipped", () => {
    expect(ranking.units.map(({ unit, overall }) => [unit, overall?.rank])).toEqual([
      ...[
        ["A", 1],
        ["D", 2],
        ["E", 3],
        ["B", 4],
        ["C", 4],
        ["H", 6],
      ],
      ...[
        ["F", undefined],
        ["G", undefined],
      ],
    ]);
    expect(of("C").overall).toEqual({ rank: 4, of: 6, behind: 7 });
    expect(of("A").overall).toEqual({ rank: 1, of: 6 });
  });

  it("are ranked within their clusters", () => {
    const inCluster = (code: string) => of(code).inCluster;
    expect(["A", "B", "C"].map(inCluster)).toEqual([
      { rank: 1, of: 3 },
      { rank: 2, of: 3, behind: 51 },
      { rank: 2, of: 3, behind: 51 },
    ]);
    expect(["D", "E"].map(inCluster)).toEqual([
      { rank: 1, of: 2 },
      { rank: 2, of: 2, behind: 28 },
    ]);
    expect(["F", "G", "H"].map(inCluster)).toEqual([undefined, undefined, { rank: 1, of: 1 }]);
  });

  it("have no place instead of the last if too much is missing", () => {
    expect(of("E")).toMatchObject({ standing: "ranked", answered: 4, asked: 5 });
    expect(of("F")).toMatchObject({ standing: "insufficient-data", answered: 3, asked: 5 });
    expect(of("F").grade).toBeUndefined();
    expect(of("G")).toMatchObject({ standing: "missing", score: undefined });
    expect(of("H")).toMatchObject({ standing: "ranked", answered: 4, asked: 4 });
    expect(points("H", "C1")?.state).toBe("not-asked");
    expect(points("E", "C1")?.state).toBe("unanswered");
  });

  it("are not asked for a criterion of another round, and get its points by the others if so decided", () => {
    const indicators = plan.indicators.map((each) =>
      each.code === "AGREEMENTS" ? { ...each, rounds: [ROUND_2] } : each,
    );
    const { of: unit, points: own } = ranked({ ...plan, isRescaled: true, indicators });
    expect(own("A", "C1")?.state).toBe("not-asked");
    // 62 of the remaining 60 (20 + 24 + 8 + 10) on the scale of 100, and 2 for ideas.
    expect(unit("A")).toMatchObject({ standing: "ranked", asked: 4, score: 105.33 });
  });

  it("are graded from their scores", () => {
    const grades = ["A", "D", "E", "B", "H"].map((code) => of(code).grade);
    expect(grades).toEqual(["excellent", "good", "fair", "fair", undefined]);
  });

  it("state what one more point requires", () => {
    // 21 of 40 points are 36.75 %: 15 of 40 enterprises, 37 of 100.
    expect(points("B", "C1")?.next).toEqual({ points: 1, figure: 15 / 40, more: 1 });
    expect(points("C", "C1")?.next).toEqual({ points: 1, figure: 0.37, more: 2 });
    expect(points("B", "C2")?.next).toEqual({ points: 20, figure: 1, more: 1 });
    // 11 of 20 points are 5.5 of 10 members.
    expect(points("B", "C3")?.next).toEqual({ points: 1, figure: 6, more: 1 });
    expect(points("A", "C6")?.next).toEqual({ points: 1, figure: 6, more: 2 });
    expect(points("B", "C7")?.next).toEqual({ points: 1, figure: 0, more: -1 });
    expect([points("A", "C1")?.next, points("A", "C3")?.next, points("B", "C6")?.next]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });

  it("show their own score with the verified one and its explanation", () => {
    expect(points("A", "C4")).toMatchObject({
      ...{ state: "counted", points: 8 },
      scored: { self: 9, verified: 8, explanation: "two reports were late" },
    });
    expect(points("B", "C4")).toMatchObject({ state: "unverified", points: 10 });
  });

  it("are scaled up for criteria that do not concern them, if the plan says so", () => {
    const { of: raised } = ranked({ ...plan, isRescaled: true });
    // 43 of 60 points are 71,67 of 100; the penalty stays.
    expect(raised("H")).toMatchObject({ score: 65.67, overall: { rank: 3, of: 6, behind: 22.33 } });
    expect(raised("E")).toMatchObject({ score: 60, overall: { rank: 4, of: 6, behind: 5.67 } });
  });
});

describe("limits and trends", () => {
  const held = (comparator: "at-most" | "below-base" | "above-base", NEW: number) => {
    const target =
      comparator === "at-most"
        ? ({ comparator, value: 2 } as const)
        : ({ comparator, base: { kind: "sum", of: codes("GIVEN") } } as const);
    const by = aPlan({
      elements: [anElement("NEW"), anElement("GIVEN")],
      indicators: [anIndicator("I", { kind: "sum", of: codes("NEW") }, { target })],
      criteria: [
        {
          ...{ code: criterionCode("C"), label: "c", points: 10 },
          ...{ kind: "achievement", indicator: indicatorCode("I") },
        },
      ],
    });
    const summary = rollUp({
      ...{ plan: by, round: ROUND_1, office: aUnit("OFFICE", { level: UPPER }), units: [aUnit("A")] },
      submissions: [aSubmission({ unit: "A", values: { NEW, GIVEN: 5 } })],
    });
    const [own] = rankUnits(by, summary)?.units[0]?.points ?? [];
    return [own?.points, own?.next?.more];
  };

  it("give all points or none, and a trend has to go beyond its base", () => {
    expect([held("at-most", 2), held("at-most", 5)]).toEqual([
      [10, undefined],
      [0, -3],
    ]);
    expect([held("below-base", 4), held("below-base", 5)]).toEqual([
      [10, undefined],
      [0, -1],
    ]);
    expect([held("above-base", 6), held("above-base", 5)]).toEqual([
      [10, undefined],
      [0, 1],
    ]);
  });
});

/*
 * By hand: 12 points for 3 to 6 clubs, up to 15 where more is better; 25 for 1.2 × the assigned figure; -1.5
 * for each accident, at most -6.
 * - 2 clubs 8, 3 to 6 clubs 12, 8 clubs 12.
 * - Of 25.2 required, 7 are 6.94 and 8 are 7.94 points.
 * - 7 accidents are -10.5, limited to -6; 3 are -4.5, which is the first point back.
 */
describe("ends of scales", () => {
  const own = (criterion: Criterion, values: Readonly<Record<string, number>>) => {
    const by = aPlan({
      elements: ["CLUBS", "NEW", "BASE", "ACCIDENTS"].map((code) => anElement(code)),
      indicators: [
        anIndicator(
          "CLUBS",
          { kind: "sum", of: codes("CLUBS") },
          { target: { comparator: "between", from: 3, to: 6 } },
        ),
        anIndicator(
          "NEW",
          { kind: "sum", of: codes("NEW") },
          { target: { comparator: "reference", of: codes("BASE"), times: 1.2 } },
        ),
        anIndicator(
          "FEWER",
          { kind: "sum", of: codes("NEW") },
          { target: { comparator: "below-base", base: { kind: "sum", of: codes("BASE") } } },
        ),
      ],
      criteria: [criterion],
    });
    const summary = rollUp({
      ...{ plan: by, round: ROUND_1, office: aUnit("OFFICE", { level: UPPER }), units: [aUnit("A")] },
      submissions: [
        aSubmission({ unit: "A", values: { CLUBS: 0, NEW: 0, BASE: 0, ACCIDENTS: 0, ...values } }),
      ],
    });
    const [points] = rankUnits(by, summary)?.units[0]?.points ?? [];
    return [points?.points, points?.next?.figure, points?.next?.more];
  };
  const head = { code: criterionCode("C"), label: "c" };

  it("a range gives no more beyond its end, and the nearer end counts as missing", () => {
    const clubs: Criterion = {
      ...head,
      points: 12,
      kind: "achievement",
      indicator: indicatorCode("CLUBS"),
      most: 15,
    };
    expect([2, 5, 8].map((CLUBS) => own(clubs, { CLUBS }))).toEqual([
      [8, 3, 1],
      [12, undefined, undefined],
      [12, undefined, undefined],
    ]);
    const all: Criterion = { ...head, points: 12, kind: "attainment", indicator: indicatorCode("CLUBS") };
    expect(own(all, { CLUBS: 8 })).toEqual([0, 6, -2]);
  });

  it("the next point counts from where rounding gives it", () => {
    const members: Criterion = {
      ...head,
      points: 25,
      kind: "achievement",
      indicator: indicatorCode("NEW"),
    };
    expect(own(members, { NEW: 7, BASE: 21 })).toEqual([6.94, 8, 1]);
  });

  it("a penalty at its limit states what leaves the limit", () => {
    const accidents: Criterion = {
      ...head,
      points: -1.5,
      kind: "per-amount",
      of: codes("ACCIDENTS"),
      most: 6,
    };
    expect([7, 2].map((ACCIDENTS) => own(accidents, { ACCIDENTS }))).toEqual([
      [-6, 3, -4],
      [-3, 1, -1],
    ]);
  });

  it("no figure below 0 is required", () => {
    const fewer: Criterion = { ...head, points: 6, kind: "attainment", indicator: indicatorCode("FEWER") };
    expect(own(fewer, { NEW: 3, BASE: 0 })).toEqual([0, 0, -3]);
  });
});

it("nobody is ranked by a plan without criteria", () => {
  const { criteria: _criteria, ...without } = plan;
  const summary = rollUp({
    ...{ plan: without, round: ROUND_1, office: aUnit("OFFICE", { level: UPPER }) },
    ...{ units: [aUnit("A")], submissions: [] },
  });
  expect(rankUnits(without, summary)).toBeUndefined();
});
