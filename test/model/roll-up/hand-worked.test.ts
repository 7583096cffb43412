import { elementCode, indicatorCode } from "../../../src/model/codes";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import {
  amount,
  anElement,
  anIndicator,
  aPlan,
  aUnit,
  calculated,
  combination,
  numeratorOf,
  ROUND_1,
  UPPER,
} from "../../support/plans/plan-builder";
import { aSubmission } from "../../support/forms/submission-builder";

/*
 * Worked out by hand, as an officer would on paper (invented figures):
 *
 *                                          U1     U2     U3    total
 *   enterprises with a union               10     20     30       60
 *   of these with a signed agreement        4     13     28       45     45/60 = 75 %
 *   agreements graded A                     1      2      3        6
 *                     B                     1      2      3        6
 *                     C                     2      2      6       10
 *   A + B + C                               4      6     12       22     22/45 = 48.9 %
 *
 *   the units' own percentages, signed     40 %   65 %   93.3 %          average 66.1 %: wrong
 *   the units' own percentages, graded    100 %   46.2 % 42.9 %          average 63.0 %: wrong
 */
const plan = aPlan({
  elements: [
    anElement("ENTERPRISES"),
    anElement("SIGNED"),
    anElement("A"),
    anElement("B"),
    anElement("C"),
    calculated("A_TO_C", combination(["A", "B", "C"]), "every-level"),
  ],
  indicators: [
    anIndicator(
      "PR-02",
      { kind: "ratio", numerator: amount("SIGNED"), denominator: amount("ENTERPRISES") },
      { target: { comparator: "at-least", value: 0.7 } },
    ),
    anIndicator(
      "PR-03",
      { kind: "ratio", numerator: amount("A_TO_C"), denominator: numeratorOf("PR-02") },
      { target: { comparator: "at-least", value: 0.5 } },
    ),
  ],
});

const summary = rollUp({
  plan,
  round: ROUND_1,
  office: aUnit("OFFICE", { level: UPPER }),
  units: [aUnit("U1"), aUnit("U2"), aUnit("U3")],
  submissions: [
    aSubmission({ unit: "U1", values: { ENTERPRISES: 10, SIGNED: 4, A: 1, B: 1, C: 2 } }),
    aSubmission({ unit: "U2", values: { ENTERPRISES: 20, SIGNED: 13, A: 2, B: 2, C: 2 } }),
    aSubmission({ unit: "U3", values: { ENTERPRISES: 30, SIGNED: 28, A: 3, B: 3, C: 6 } }),
  ],
});

const indicator = (code: string) => summary.indicators.get(indicatorCode(code));
const ofUnits = (code: string) =>
  [...summary.byUnit.values()].map((figures) => figures.get(indicatorCode(code)));
const average = (figures: readonly (number | undefined)[]) =>
  figures.reduce<number>((total, figure) => total + (figure ?? NaN), 0) / figures.length;

describe("three units on paper", () => {
  it("add up element by element", () => {
    const total = (code: string) => summary.elements.get(elementCode(code))?.amount;
    expect(["ENTERPRISES", "SIGNED", "A", "B", "C", "A_TO_C"].map(total)).toEqual([60, 45, 6, 6, 10, 22]);
  });

  it("have agreements in 45 of 60 enterprises: 75 %, above 70 %", () => {
    expect(indicator("PR-02")).toMatchObject({ value: 0.75, numerator: 45, denominator: 60, n: 3, of: 3 });
    expect(indicator("PR-02")?.status).toBe("exceeded");
    expect(indicator("PR-02")?.achieved).toBeCloseTo(1.0714, 4);
  });

  it("have 22 of these 45 agreements graded C or better: 48.9 %, below 50 %", () => {
    expect(indicator("PR-03")).toMatchObject({ numerator: 22, denominator: 45, status: "not-met" });
    expect(indicator("PR-03")?.value).toBeCloseTo(0.4889, 4);
  });

  it("differ from the average of the units' percentages", () => {
    expect(average(ofUnits("PR-02"))).toBeCloseTo(0.6611, 4);
    expect(average(ofUnits("PR-03"))).toBeCloseTo(0.63, 3);
  });
});

describe("percentages of groups of different size", () => {
  const share = aPlan({
    elements: [anElement("PART"), anElement("ALL")],
    indicators: [anIndicator("I", { kind: "ratio", numerator: amount("PART"), denominator: amount("ALL") })],
  });
  const shareOf = (...groups: readonly (readonly [part: number, all: number])[]) =>
    rollUp({
      plan: share,
      round: ROUND_1,
      office: aUnit("OFFICE", { level: UPPER }),
      units: groups.map((_, index) => aUnit(`U${index}`)),
      submissions: groups.map(([PART, ALL], index) =>
        aSubmission({ unit: `U${index}`, values: { PART, ALL } }),
      ),
    }).indicators.get(indicatorCode("I"))?.value;

  it("[J16] 98 % of 500 and 42 % of 4,500 are 47.6 %, not 70 %", () => {
    // 490 + 1,890 = 2,380 of 5,000
    expect(shareOf([490, 500], [1_890, 4_500])).toBe(0.476);
  });

  it("[J17] 410 of 700 is 58.57 % and 520 of 1,100 is 47.3 %, in any division into units", () => {
    expect(shareOf([400, 500], [10, 200])).toBeCloseTo(0.5857, 4);
    expect(shareOf([20, 100], [500, 1_000])).toBeCloseTo(0.4727, 4);
  });
});
