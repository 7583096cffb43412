import { unitCode } from "../../../src/model/codes";
import { isUnfinished } from "../../../src/model/roll-up/completeness";
import { rollUpGaps, unequalCoverage } from "../../../src/model/roll-up/review-gaps";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { ownCoverage } from "../../../src/model/roll-up/units-behind";
import { readUnitsBehind } from "../../../src/model/submission/units-behind";
import { gapWords } from "../../../src/summary/words/completeness-words";
import { aSubmission } from "../../support/forms/submission-builder";
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
  withReview,
  YEAR,
} from "../../support/plans/plan-builder";

describe("the number of units in an office's report, as stated on its form", () => {
  it.each([
    ["3/5", 3, 5],
    [" 3 / 5 đơn vị", 3, 5],
    ["tổng hợp từ 12/14 CĐCS", 12, 14],
    // For a review, the least complete round.
    ["11/11; Đợt I: 11/11; Đợt II: 9/11", 9, 11],
    ["0/0", 0, 0],
  ])("%s", (text, received, expected) => {
    expect(readUnitsBehind(text)).toEqual({ received, expected, text: text.trim() });
  });

  it.each(["", "đủ", "5", "45050", "03/05/2018", "3/"])("is undefined for “%s”", (text) => {
    expect(readUnitsBehind(text)).toBeUndefined();
  });
});

const base = aPlan({
  elements: [anElement("JOINED"), anElement("MEMBERS", { overRounds: "latest" })],
  indicators: [
    anIndicator(
      "JOINED",
      { kind: "sum", of: codes("JOINED") },
      { target: { comparator: "at-least", value: 5 } },
    ),
    anIndicator("DENSITY", { kind: "ratio", numerator: amount("JOINED"), denominator: amount("MEMBERS") }),
  ],
});
const plan = withReview(base);
const [first, second] = plan.rounds;
const office = aUnit("OFFICE", { level: UPPER, name: "The office" });
const units = [aUnit("U1", { name: "District 1" }), aUnit("U2", { name: "District 2" })];
const behind = (text: string) => {
  const read = readUnitsBehind(text);
  return read === undefined ? {} : { behind: read };
};
const report = (unit: string, round: typeof ROUND_1, text: string) => ({
  ...aSubmission({ unit, round, file: `${unit} ${round}.xlsx`, values: { JOINED: 3, MEMBERS: 100 } }),
  ...behind(text),
});

describe("a report of an office with missing units", () => {
  const summary = rollUp({
    ...{ plan, round: ROUND_1, office, units },
    submissions: [report("U1", ROUND_1, "3/5"), report("U2", ROUND_1, "2/2")],
  });

  it("is listed with its number of units, although every office has reported", () => {
    expect(summary.completeness.missing).toEqual([]);
    expect(isUnfinished(summary.completeness)).toBe(true);
    expect(rollUpGaps(summary).map((gap) => gapWords(gap))).toEqual([
      "Báo cáo chưa đủ đơn vị cấp dưới (đã nộp/phải nộp): District 1 (3/5).",
    ]);
  });

  it("makes judgements based on it provisional", () => {
    const [joined] = summary.indicators.values();
    // 6 of 5 exceed the target already, and a count of events can only rise.
    expect(joined).toMatchObject({ status: "exceeded", isProvisional: false });
    const fewer = rollUp({
      ...{ plan, round: ROUND_1, office, units: units.slice(0, 1) },
      submissions: [report("U1", ROUND_1, "3/5")],
    });
    expect([...fewer.indicators.values()][0]).toMatchObject({ status: "not-met", isProvisional: true });
  });

  it("is complete if nothing is stated, as on older forms", () => {
    const silent = rollUp({
      ...{ plan, round: ROUND_1, office, units },
      submissions: [report("U1", ROUND_1, ""), report("U2", ROUND_1, "")],
    });
    expect(silent.completeness.behind).toEqual([]);
    expect(isUnfinished(silent.completeness)).toBe(false);
  });
});

describe("a review of the office's own summaries", () => {
  const summary = rollUp({
    ...{ plan, round: YEAR, office, units: [office] },
    submissions: [report("OFFICE", ROUND_1, "11/11"), report("OFFICE", ROUND_2, "9/11")],
  });

  it("counts their units round by round, and names the incomplete round", () => {
    expect(ownCoverage(summary).map(({ name, n, of }) => [name, n, of])).toEqual([
      [first.name, 11, 11],
      [second.name, 9, 11],
    ]);
    expect(rollUpGaps(summary)).toEqual([]);
  });

  it("says of a total only which rounds lack it: the units behind each are said once", () => {
    const [joined] = summary.elements.values();
    expect(joined && unequalCoverage(joined, summary)).toEqual([]);
  });

  it("is no roll-up of units, whose own reports are counted", () => {
    const ofUnits = rollUp({
      ...{ plan, round: YEAR, office, units },
      submissions: [report(unitCode("U1"), ROUND_1, "3/5")],
    });
    expect(ownCoverage(ofUnits)).toEqual([]);
  });
});
