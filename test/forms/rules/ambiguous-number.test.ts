import { elementCode } from "../../../src/model/codes";
import type { NumberReading } from "../../../src/model/numbers/number-reading";
import type { Expectation } from "../../../src/forms/rules/subject/rule";
import type { AmbiguousNumber } from "../../../src/model/entry/entry";
import { findingsOf } from "../../support/forms/check-paper";
import { aboutChild, aboutCount, place, text } from "../../support/forms/paper-form";
import { anElement, aPlan } from "../../support/plans/plan-builder";
import { aSubmission, type Written } from "../../support/forms/submission-builder";

const number = (value: number) => ({ kind: "number", number: value }) as const;
const thousands: NumberReading = { answer: number(1234), way: "thousands" };
const fraction: NumberReading = { answer: number(1.234), way: "decimal" };
const ambiguous: AmbiguousNumber = {
  kind: "misread",
  found: "1.234",
  reason: "ambiguous-number",
  readings: [thousands, fraction],
};

const related = aPlan({
  elements: ["ALL", "WOMEN", "MEN"].map((code) => anElement(code, { type: "money" })),
  checks: [
    { kind: "part-of-whole", part: elementCode("WOMEN"), whole: elementCode("ALL") },
    { kind: "sum-of-parts", whole: elementCode("ALL"), parts: [elementCode("WOMEN"), elementCode("MEN")] },
  ],
});

const suggestionAmong = (values: Record<string, Written>, expected: Expectation = {}): unknown =>
  findingsOf(related, aSubmission({ values }), expected).map((finding) =>
    finding.rule === "ambiguous-number" ? (finding.suggestion ?? "none") : finding.rule,
  );

describe("[ambiguous-number]", () => {
  it("shows the typed text, all readings and the likely one, and is the only finding about that cell", () => {
    expect(aboutCount(ambiguous)).toEqual([
      {
        rule: "ambiguous-number",
        severity: "error",
        ...place,
        code: "COUNT",
        subject: "Members",
        found: "1.234",
        expected: 1234,
        element: "COUNT",
        readings: [thousands, fraction],
        suggestion: { reading: thousands, reason: "whole" },
      },
    ]);
  });

  it("suggests from the figures it belongs to: no part above its whole, no whole below a part", () => {
    const byRange = (reading: NumberReading) => [{ reading, reason: "range" }];
    expect(suggestionAmong({ ALL: 45, WOMEN: ambiguous, MEN: 20 })).toEqual(byRange(fraction));
    expect(suggestionAmong({ ALL: ambiguous, WOMEN: 45, MEN: 20 })).toEqual(byRange(thousands));
    expect(suggestionAmong({ ALL: 4500, WOMEN: ambiguous, MEN: 20 })).toEqual(["none"]);
  });

  it("suggests from the last round and from other units where they are known", () => {
    const values = { ALL: 4500, WOMEN: ambiguous, MEN: 20 };
    const lastRound = new Map([[elementCode("WOMEN"), 1100]]);
    expect(suggestionAmong(values, { lastRound })).toEqual([{ reading: thousands, reason: "last-round" }]);
    const neighbours = new Map([[elementCode("WOMEN"), [900, 1000]]]);
    expect(suggestionAmong(values, { neighbours })).toEqual([{ reading: thousands, reason: "neighbours" }]);
  });

  it("reports in registers too, under register and column", () => {
    expect(aboutChild({ NAME: text("x"), VISITS: ambiguous })).toEqual([
      "ambiguous-number Children C5 Visits",
    ]);
  });

  it("ignores a number", () => {
    expect(aboutCount(1234)).toEqual([]);
  });
});
