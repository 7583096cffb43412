import { findingsOf } from "../../support/forms/check-paper";
import { about, aboutChild, aboutCount, place, plan, text } from "../../support/forms/paper-form";
import { UPPER } from "../../support/plans/plan-builder";
import { aSubmission } from "../../support/forms/submission-builder";

describe("[whole-number]", () => {
  it("finds a fraction where persons are counted", () => {
    expect(aboutCount(1.234)).toEqual([
      {
        rule: "whole-number",
        severity: "error",
        ...place,
        code: "COUNT",
        subject: "Members",
        found: 1.234,
        expected: null,
      },
    ]);
  });

  it.each([0, 1, 1_000_000, 3.0])("accepts %d", (number) => {
    expect(aboutCount(number)).toEqual([]);
  });

  it("counts units and visits in whole numbers, money not", () => {
    expect(about({ TALLY: 0.5 })).toEqual(["whole-number E11"]);
    expect(about({ MONEY: 12.5 })).toEqual([]);
    expect(aboutChild({ NAME: text("x"), VISITS: 1.5 })).toEqual(["whole-number Children C5 Visits"]);
  });
});

describe("[negative]", () => {
  it("finds a number below 0", () => {
    expect(aboutCount(-3)).toEqual([
      {
        rule: "negative",
        severity: "error",
        ...place,
        code: "COUNT",
        subject: "Members",
        found: -3,
        expected: null,
      },
    ]);
  });

  it("finds negative money and visits", () => {
    expect(about({ MONEY: -0.5 })).toEqual(["negative E11"]);
    expect(aboutChild({ NAME: text("x"), VISITS: -1 })).toEqual(["negative Children C5 Visits"]);
  });

  it("is the only finding about a negative fraction", () => {
    expect(aboutCount(-1.5).map(({ rule }) => rule)).toEqual(["negative"]);
  });

  it("accepts 0, and a difference below 0 that an office types in for its units", () => {
    expect(aboutCount(0)).toEqual([]);
    const values = { COUNT: 1, NET: -4, OFFICE: 1 };
    expect(findingsOf(plan, aSubmission({ level: UPPER, values }))).toEqual([]);
  });
});
