import { isoDate } from "../../../src/base/codes";
import type { ArithmeticCheck } from "../../../src/model/plan/arithmetic-check";
import { columnCode, elementCode } from "../../../src/model/codes";
import { BLANK, NONE, NOT_APPLICABLE, type Value } from "../../../src/model/value";
import { KINDS_OF_CHILDREN } from "../../support/plans/checks-plan";
import { findingsOf } from "../../support/forms/check-paper";
import { anElement, aPlan, codes } from "../../support/plans/plan-builder";
import { aSubmission, type SubmissionSketch, type Written } from "../../support/forms/submission-builder";

const optional = { isOptional: true };
const day = (date: string): Value => ({ kind: "date", date: isoDate(date) });
const text = (said: string): Value => ({ kind: "text", text: said });

const planWith = (...checks: readonly ArithmeticCheck[]) =>
  aPlan({
    elements: [
      anElement("MEAN", { ...optional, type: "money" }),
      anElement("A", { ...optional, type: "money" }),
      anElement("B", { ...optional, type: "money" }),
      anElement("N", optional),
      anElement("DAY", { ...optional, type: "date", overUnits: "latest" }),
    ],
    registers: [KINDS_OF_CHILDREN],
    checks,
  });
const speaking = (check: ArithmeticCheck, sketch: SubmissionSketch) =>
  findingsOf(planWith(check), aSubmission(sketch)).map(({ rule, severity }) => `${severity} ${rule}`);

describe("[range]", () => {
  const check: ArithmeticCheck = { kind: "range", element: elementCode("N"), least: 0, most: 100 };

  it("finds a figure outside", () => {
    expect(findingsOf(planWith(check), aSubmission({ values: { N: 120 } }))).toEqual([
      {
        rule: "range",
        severity: "error",
        file: "U1.xlsx",
        unit: "U1",
        sheet: "Form",
        cell: "E10",
        code: "N",
        subject: "Label of N",
        found: 120,
        expected: null,
        least: 0,
        most: 100,
      },
    ]);
  });

  it.each<[string, ArithmeticCheck, Written, readonly string[]]>([
    ["both ends belong to it", check, 100, []],
    ["nothing occurred counts as 0", { ...check, least: 1 }, NONE, ["error range"]],
    ["without an upper end", { kind: "range", element: elementCode("N"), least: 1 }, 1_000_000, []],
    ["without a lower end", { kind: "range", element: elementCode("N"), most: 1 }, 2, ["error range"]],
    ["blank", check, BLANK, []],
    ["not applicable", { ...check, least: 1 }, NOT_APPLICABLE, []],
    ["wrong by itself", check, -3, ["error negative"]],
  ])("%s", (_name, tested, N, rules) => {
    expect(speaking(tested, { values: { N } })).toEqual(rules);
  });
});

describe("[mean-between]", () => {
  const check: ArithmeticCheck = { kind: "mean-between", mean: elementCode("MEAN"), parts: codes("A", "B") };

  it("finds an average that no weights can have made of its parts", () => {
    const submission = aSubmission({ values: { MEAN: 9.5, A: 6, B: 8 } });
    expect(findingsOf(planWith(check), submission)).toMatchObject([
      { rule: "mean-between", severity: "error", cell: "E10", found: 9.5, least: 6, most: 8 },
    ]);
  });

  it.each<[string, Record<string, Written>, readonly string[]]>([
    ["between them", { MEAN: 7.2, A: 6, B: 8 }, []],
    ["as all of the one", { MEAN: 6, A: 6, B: 8 }, []],
    ["below both", { MEAN: 5, A: 6, B: 8 }, ["error mean-between"]],
    ["a part where nothing occurred has no average", { MEAN: 6, A: 6, B: NONE }, []],
    ["the other one alone has to be it then", { MEAN: 7, A: 6, B: NONE }, ["error mean-between"]],
    ["a part that does not apply", { MEAN: 6, A: 6, B: NOT_APPLICABLE }, []],
    ["a blank part", { MEAN: 9, A: 6, B: BLANK }, []],
    ["no average at all", { MEAN: NONE, A: 6, B: 8 }, []],
  ])("%s", (_name, values, rules) => {
    expect(speaking(check, { values })).toEqual(rules);
  });
});

describe("[register-count]", () => {
  const all: ArithmeticCheck = {
    kind: "register-count",
    element: elementCode("N"),
    register: KINDS_OF_CHILDREN.code,
  };
  const ofKind: ArithmeticCheck = { ...all, where: { column: columnCode("KIND"), is: "new" } };
  const rows = (...kinds: readonly (string | undefined)[]) => ({
    CHILDREN: kinds.map((kind, index) => ({
      NAME: text(`invented ${String(index)}`),
      KIND: kind === undefined ? BLANK : text(kind),
    })),
  });

  it("finds a figure that is not the number of rows", () => {
    const submission = aSubmission({ values: { N: 5 }, registers: rows("new", "known", "new") });
    expect(findingsOf(planWith(all), submission)).toMatchObject([
      {
        rule: "register-count",
        severity: "error",
        cell: "E10",
        found: 5,
        expected: 3,
        register: "Children",
        registerSheet: "Children",
      },
    ]);
    expect(findingsOf(planWith(ofKind), submission)).toMatchObject([{ expected: 2, choice: "new" }]);
  });

  it.each<[string, ArithmeticCheck, Written, readonly (string | undefined)[], readonly string[]]>([
    ["as many rows", all, 2, ["new", "known"], []],
    ["as many of the kind", ofKind, 1, ["new", "known"], []],
    ["nothing occurred and no row", all, NONE, [], []],
    ["a blank figure", all, BLANK, ["new"], []],
    ["a row that does not say its kind yet", ofKind, 2, ["new", undefined], ["error required"]],
  ])("%s", (_name, check, N, kinds, rules) => {
    expect(speaking(check, { values: { N }, registers: rows(...kinds) })).toEqual(rules);
  });
});

describe("[date-in-round]", () => {
  // The round is from 25/10 to 31/12/2017; the plan's rounds reach to 31/3/2018, due on 5/4/2018.
  const declared: ArithmeticCheck = { kind: "in-round", element: elementCode("DAY") };
  const inList: ArithmeticCheck = {
    kind: "in-round",
    register: KINDS_OF_CHILDREN.code,
    column: columnCode("BORN"),
  };
  const none: ArithmeticCheck = { kind: "range", element: elementCode("N"), least: 0 };

  it.each<[string, ArithmeticCheck, string, readonly string[]]>([
    ["the first day", declared, "2017-10-25", []],
    ["the last day", declared, "2017-12-31", []],
    ["the day before", declared, "2017-10-24", ["error date-in-round"]],
    ["the day after", declared, "2018-01-01", ["error date-in-round"]],
    ["nothing said of it: less than a year before the first round", none, "2017-02-25", []],
    ["nothing said of it: longer ago", none, "2016-10-24", ["warning date-in-round"]],
    ["nothing said of it: a year after the last one is due", none, "2019-04-05", []],
    ["nothing said of it: later", none, "2071-12-31", ["warning date-in-round"]],
  ])("%s", (_name, check, date, rules) => {
    expect(speaking(check, { values: { DAY: day(date) } })).toEqual(rules);
  });

  it("says which days would do", () => {
    const found = findingsOf(planWith(declared), aSubmission({ values: { DAY: day("2018-01-01") } }));
    expect(found).toMatchObject([
      { found: "2018-01-01", from: "2017-10-25", to: "2017-12-31", isDeclared: true, cell: "E10" },
    ]);
  });

  it("doubts in lists only the future, unless the plan says more", () => {
    const born = (date: string) => ({
      registers: { CHILDREN: [{ NAME: text("invented"), KIND: text("new"), BORN: day(date) }] },
    });
    expect(speaking(none, born("1932-05-01"))).toEqual([]);
    expect(speaking(none, born("2071-05-01"))).toEqual(["warning date-in-round"]);
    expect(speaking(inList, born("2017-10-24"))).toEqual(["error date-in-round"]);
  });
});
