import { isoDate } from "../../../src/base/codes";
import { columnCode, elementCode, registerCode } from "../../../src/model/codes";
import type { Register } from "../../../src/model/plan/register";
import type { Expectation } from "../../../src/forms/rules/subject/rule";
import { submittedValues } from "../../../src/model/submission/submitted-values";
import { templateFor } from "../../../src/model/form/template";
import { BLANK, NONE, numberValue, type Value } from "../../../src/model/value";
import { findingsOf } from "../../support/forms/check-paper";
import { aSubmission, type Written } from "../../support/forms/submission-builder";
import { anElement, aPlan, calculated, GRASSROOTS, ROUND_1 } from "../../support/plans/plan-builder";

const day = (date: string): Value => ({ kind: "date", date: isoDate(date) });
const aDay = (code: string) =>
  anElement(code, { type: "date", overUnits: "latest", overRounds: "latest", isOptional: true });

const WORKS: Register = {
  code: registerCode("WORKS"),
  label: "Works",
  sheet: "Works",
  rounds: [ROUND_1],
  columns: [
    { code: columnCode("NAME"), label: "Name", type: { kind: "text" }, isRequired: true, width: 20 },
    { code: columnCode("BEGUN"), label: "Begun", type: { kind: "date" }, isRequired: false, width: 10 },
    {
      code: columnCode("DONE"),
      label: "Done",
      type: { kind: "date" },
      isRequired: false,
      width: 10,
      notBefore: columnCode("BEGUN"),
    },
  ],
};

/** Round R1 is from 25/10 to 31/12/2017, due on 5/1/2018. */
const plan = aPlan({
  elements: [
    aDay("FROM"),
    aDay("TO"),
    calculated("LENGTH", { kind: "days", from: elementCode("FROM"), to: elementCode("TO") }, "every-level"),
    aDay("REVIEW"),
    calculated("REVIEWED", {
      kind: "by-day",
      date: elementCode("REVIEW"),
      day: isoDate("2018-01-03"),
      inclusive: true,
    }),
    aDay("DAY"),
  ],
  registers: [WORKS],
});

const found = (values: Readonly<Record<string, Written>>, expected: Expectation = {}) =>
  findingsOf(plan, aSubmission({ values }), expected)
    .filter(({ rule }) => rule !== "overwritten-formula")
    .map((finding) => [
      `${finding.severity} ${finding.rule} ${String(finding.code)}`,
      ...("meant" in finding && finding.meant !== undefined ? [finding.meant] : []),
    ]);

const works = (BEGUN: Value, DONE: Value) =>
  findingsOf(
    plan,
    aSubmission({ registers: { WORKS: [{ NAME: { kind: "text", text: "Work" }, BEGUN, DONE }] } }),
  )
    .filter(({ rule }) => rule !== "overwritten-formula")
    .map(({ rule, cell }) => `${rule} ${String(cell)}`);

describe("[day-order]", () => {
  it("accepts days in order, one day, and none at all", () => {
    expect(found({ FROM: day("2017-11-01"), TO: day("2017-12-01") })).toEqual([]);
    expect(found({ FROM: day("2017-11-01"), TO: day("2017-11-01") })).toEqual([]);
    expect(found({ FROM: NONE, TO: NONE })).toEqual([]);
  });

  it("warns of a last day before the first, and says which exchange would mend it", () => {
    expect(found({ FROM: day("2017-11-20"), TO: day("2017-11-15") })).toEqual([["warning day-order TO"]]);
    expect(found({ FROM: day("2017-12-10"), TO: day("2017-11-12") })).toEqual([
      ["warning day-order TO", { of: "last", day: "2017-12-11" }],
    ]);
    expect(found({ FROM: day("2017-12-11"), TO: day("2017-11-30") })).toEqual([
      ["warning day-order TO", { of: "first", day: "2017-11-12" }],
    ]);
  });

  it("warns where only one of the two has come about", () => {
    expect(found({ FROM: NONE, TO: day("2017-12-01") })).toEqual([["warning day-order TO"]]);
    expect(found({ FROM: day("2017-12-01"), TO: NONE })).toEqual([["warning day-order TO"]]);
  });

  it("warns of a work that is done before it was begun", () => {
    expect(works(day("2017-11-20"), day("2017-11-15"))).toEqual(["day-order D5"]);
    expect(works(day("2017-11-20"), day("2017-11-20"))).toEqual([]);
    expect(works(day("2017-11-20"), BLANK)).toEqual([]);
  });

  it.each<[string, Value, Value, Value]>([
    ["days in order", day("2017-11-01"), day("2017-11-30"), numberValue(30)],
    ["days in the wrong order", day("2017-11-30"), day("2017-11-01"), BLANK],
    ["a last day without a first", NONE, day("2017-11-30"), BLANK],
    ["no days", NONE, NONE, numberValue(0)],
  ])("counts a length of %s", (_what, FROM, TO, length) => {
    const template = templateFor(plan, ROUND_1, { level: GRASSROOTS });
    const values = submittedValues(template, aSubmission({ values: { FROM, TO } }));
    expect(values.get(elementCode("LENGTH"))).toEqual(length);
  });
});

describe("[day-before-end]", () => {
  it.each([
    ["the last day of the round", "2017-12-31", []],
    ["after it", "2018-01-04", []],
    ["the day before", "2017-12-30", [["warning day-before-end REVIEW"]]],
  ])("a review on %s", (_what, date, expected) => {
    expect(found({ REVIEW: day(date) })).toEqual(expected);
  });
});

describe("[mistyped-day]", () => {
  it.each<[string, string, readonly unknown[]]>([
    ["in the round", "2017-12-03", []],
    ["until the report is due", "2018-01-05", []],
    [
      "outside the round, inside with day and month exchanged",
      "2017-03-11",
      [["warning mistyped-day DAY", "2017-11-03"]],
    ],
    ["outside the round, inside in another year", "2018-11-03", [["warning mistyped-day DAY", "2017-11-03"]]],
    ["outside the round however it is turned", "2017-08-20", []],
  ])("%s", (_what, date, expected) => {
    expect(found({ DAY: day(date) })).toEqual(expected);
  });

  it("warns of a day far from those of the other units, near with day and month exchanged", () => {
    const yearly = {
      ...plan,
      rounds: plan.rounds.map((round) => ({ ...round, from: isoDate("2017-01-01") })),
    };
    const beside = (date: string, ...others: readonly string[]) =>
      findingsOf(yearly, aSubmission({ values: { DAY: day(date) } }), {
        neighbourDays: new Map([[elementCode("DAY"), others.map(isoDate)]]),
      }).flatMap((finding) => (finding.rule === "mistyped-day" ? [finding.near] : []));
    const march = ["2017-03-02", "2017-03-05", "2017-03-04", "2017-02-28", "2017-03-09"] as const;
    expect(beside("2017-05-03", ...march)).toEqual([{ kind: "units", usual: "2017-03-04", count: 5 }]);
    expect(beside("2017-03-05", ...march)).toEqual([]);
    expect(beside("2017-08-03", ...march)).toEqual([{ kind: "units", usual: "2017-03-04", count: 5 }]);
    expect(beside("2017-08-09", ...march)).toEqual([]);
    expect(beside("2017-05-03", ...march.slice(1))).toEqual([]);
  });

  it("takes days of before the round in lists for granted, and doubts those of after it", () => {
    expect(works(day("2017-03-11"), BLANK)).toEqual([]);
    expect(works(day("2018-11-03"), BLANK)).toEqual(["mistyped-day C5"]);
  });
});
