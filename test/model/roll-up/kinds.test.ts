import { isoDate } from "../../../src/base/codes";
import { unitCode } from "../../../src/model/codes";
import { officeReport } from "../../../src/model/roll-up/office-report";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { templateFor } from "../../../src/model/form/template";
import { BLANK, NONE, NOT_APPLICABLE, type Value } from "../../../src/model/value";
import { KINDS_PLAN } from "../../support/plans/kinds-plan";
import { aUnit, PROVINCE, ROUND_1, ROUND_2, UPPER } from "../../support/plans/plan-builder";
import { aSubmission, type Written } from "../../support/forms/submission-builder";
import { elementCode, indicatorCode } from "../../../src/model/codes";

const UNITS = ["U1", "U2", "U3"].map((code) => aUnit(code));
const OFFICE = aUnit("OFFICE", { level: UPPER });
const day = (text: string): Value => ({ kind: "date", date: isoDate(text) });

function summed(byUnit: Readonly<Record<string, Readonly<Record<string, Written>>>>, round = ROUND_1) {
  const submissions = Object.entries(byUnit).map(([unit, values]) =>
    aSubmission({ unit, values, plan: KINDS_PLAN.id, round }),
  );
  const summary = rollUp({ plan: KINDS_PLAN, round, office: OFFICE, units: UNITS, submissions });
  return {
    summary,
    element: (code: string) => summary.elements.get(elementCode(code)),
    indicator: (code: string) => summary.indicators.get(indicatorCode(code)),
    value: (unit: string, code: string) => summary.reported.get(unitCode(unit))?.get(elementCode(code)),
  };
}

describe("a weighted mean over units", () => {
  it("is Σ wage × persons ÷ Σ persons, not the average of the wages", () => {
    const { element, indicator } = summed({
      U1: { WAGE: 6_000_000, PAID: 10 },
      U2: { WAGE: 9_000_000, PAID: 20 },
    });
    // (60 + 180) million ÷ 30 = 8 million; the plain average would be 7.5 million.
    expect(element("WAGE")?.amount).toBe(8_000_000);
    expect(indicator("MEAN")).toMatchObject({ value: 8_000_000, status: "exceeded" });
  });

  it("skips a blank wage with its weight, and is undefined without any weight", () => {
    expect(summed({ U1: { WAGE: 5, PAID: 10 }, U2: { WAGE: BLANK, PAID: 90 } }).element("WAGE")?.amount).toBe(
      5,
    );
    expect(summed({ U1: { WAGE: 5, PAID: 0 } }).element("WAGE")?.amount).toBeUndefined();
  });

  it("is the same at the level above, from the office's report", () => {
    const { summary } = summed({ U1: { WAGE: 6, PAID: 10 }, U2: { WAGE: 9, PAID: 20 } });
    const own = officeReport(summary, KINDS_PLAN, templateFor(KINDS_PLAN, ROUND_1, OFFICE));
    expect(own.get(elementCode("WAGE"))).toEqual({ kind: "number", number: 8 });
    const province = rollUp({
      plan: KINDS_PLAN,
      round: ROUND_1,
      office: aUnit("TOP", { level: PROVINCE }),
      units: [OFFICE, aUnit("OTHER", { level: UPPER })],
      submissions: [
        aSubmission({ unit: "OFFICE", level: UPPER, plan: KINDS_PLAN.id, values: Object.fromEntries(own) }),
        aSubmission({ unit: "OTHER", level: UPPER, plan: KINDS_PLAN.id, values: { WAGE: 2, PAID: 30 } }),
      ],
    });
    // (6 × 10 + 9 × 20 + 2 × 30) ÷ 60
    expect(province.elements.get(elementCode("WAGE"))?.amount).toBe(5);
  });
});

describe("an average per unit", () => {
  it("divides by the units that count themselves, and is no percentage", () => {
    const { indicator } = summed({ U1: { X: 1 }, U2: { X: 2 } });
    expect(indicator("AVERAGE")).toMatchObject({ value: 1.5, numerator: 3, denominator: 2, status: "met" });
  });
});

describe("the earliest and the latest day", () => {
  it("are taken over the units and included in the office's report", () => {
    const { element, summary } = summed({
      U1: { BEGUN: day("2020-10-03"), ENDED: day("2020-12-31") },
      U2: { BEGUN: day("2020-10-01"), ENDED: day("2020-12-30") },
      U3: { BEGUN: NONE, ENDED: BLANK },
    });
    expect(element("BEGUN")).toMatchObject({ day: "2020-10-01", amount: undefined, n: 3 });
    expect(element("ENDED")).toMatchObject({ day: "2020-12-31", n: 2 });
    const own = officeReport(summary, KINDS_PLAN, templateFor(KINDS_PLAN, ROUND_1, OFFICE));
    expect(own.get(elementCode("BEGUN"))).toEqual(day("2020-10-01"));
  });
});

describe("done by a day", () => {
  it.each([
    ["2021-03-05", 1, 1],
    // "Trước ngày 06/3/2021": the 6th is one day too late; "trong tháng 3": the 31st still counts.
    ["2021-03-06", 0, 1],
    ["2021-03-31", 0, 1],
    ["2021-04-01", 0, 0],
  ])("%s: before the 6th %d, within the month %d", (done, before, within) => {
    const { value } = summed({ U1: { DONE: day(done) } });
    expect(value("U1", "BEFORE")).toEqual({ kind: "number", number: before });
    expect(value("U1", "WITHIN")).toEqual({ kind: "number", number: within });
  });

  it("is 0 if nothing was done, undefined while blank, and does not apply if the question does not", () => {
    const { value } = summed({ U1: { DONE: NONE }, U2: { DONE: BLANK }, U3: { DONE: NOT_APPLICABLE } });
    expect(value("U1", "WITHIN")).toEqual({ kind: "number", number: 0 });
    expect(value("U2", "WITHIN")).toEqual(BLANK);
    expect(value("U3", "WITHIN")).toEqual(NOT_APPLICABLE);
  });
});

describe("a period of days", () => {
  it("counts its first and its last day: 03/10 to 31/12/2020 are 90", () => {
    const { value } = summed({ U1: { BEGUN: day("2020-10-03"), ENDED: day("2020-12-31") } });
    expect(value("U1", "DAYS")).toEqual({ kind: "number", number: 90 });
  });
});

describe("targets calculated from other figures", () => {
  it("sum the assigned figures of the units", () => {
    const { indicator } = summed({ U1: { X: 6, GIVEN: 5 }, U2: { X: 4, GIVEN: 5 } });
    expect(indicator("ASSIGNED")).toMatchObject({ value: 10, against: 10, status: "met", achieved: 1 });
  });

  it("require twice the number of units", () => {
    expect(summed({ U1: { X: 3 }, U2: { X: 2 } }).indicator("TWICE")).toMatchObject({
      against: 4,
      status: "exceeded",
    });
  });

  it("compare a ratio of sums with the base period's ratio of sums", () => {
    const { indicator } = summed({
      U1: { X: 1, WORKERS: 2, BASE: 1, BASE_WORKERS: 1 },
      U2: { X: 5, WORKERS: 8, BASE: 4, BASE_WORKERS: 9 },
    });
    // 6/10 now against 5/10 in the base period, although U1's ratio fell from 100 % to 50 %.
    expect(indicator("RISE")).toMatchObject({ value: 0.6, against: 0.5, status: "met" });
  });
});

describe("a deadline after the round", () => {
  it("keeps an unmet target in progress, and judges it in the deadline's round", () => {
    expect(summed({ U1: { X: 4 } }).indicator("LATER")?.status).toBe("in-progress");
    expect(summed({ U1: { X: 4 } }, ROUND_2).indicator("LATER")?.status).toBe("not-met");
  });
});
