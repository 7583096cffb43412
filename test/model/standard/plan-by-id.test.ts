import { indicatorCode, planId } from "../../../src/model/codes";
import type { Plan } from "../../../src/model/plan/plan";
import { planById } from "../../../src/model/standard/plan-by-id";
import { namedPeriod } from "../../../src/model/standard/period";
import { hasSameForm, planName } from "../../../src/model/standard/plan-name";
import { standardTemplates } from "../../../src/plans/bundled-plans";
import { template } from "../../support/plans/bundled";

const found = (id: string, plans: readonly Plan[] = standardTemplates): Plan => {
  const plan = planById(plans, planId(id));
  if (plan === undefined) throw new Error(`no plan ${id}`);
  return plan;
};

const targetOf = (plan: Plan, code: string): unknown =>
  plan.indicators.find((indicator) => indicator.code === code)?.target;

describe("a named period", () => {
  it.each([
    ["2026-T03", "2026-T", "2026-T03"],
    ["2026-Q1", "2026-Q", "2026-Q1"],
    ["2026-6T2", "2026-6T", "2026-6T2"],
    ["2026-9T", "2026-Q", "2026-9T"],
    ["2026", "2026-N", "2026"],
    ["2026-01-15..2026-03-31", "2026-01-15--2026-03-31", "2026-01-15--2026-03-31"],
    ["2026-Q", "2026-Q", undefined],
  ])("%s is a round of the plan of %s", (text, period, round) => {
    const named = namedPeriod(text);
    expect(named?.round).toBe(round);
    expect(named && planName(template("thoa-uoc").standard, named.period, new Map())).toBe(
      `thoa-uoc_${period}`,
    );
  });

  it.each(["2026-T13", "2026-Q5", "2026-6T3", "26", "2026-02-30..2026-03-31", "2026-03-31..2026-01-01", "I"])(
    "%s is not a period",
    (text) => expect(namedPeriod(text)).toBeUndefined(),
  );
});

describe("a plan made from its id", () => {
  it("has the rounds of its period, and the reviews that combine them", () => {
    const quarters = found("thoa-uoc_2026-Q");
    expect(quarters.rounds.map(({ id, from, to, of }) => [id, from, to, of?.length ?? 0].join(" "))).toEqual([
      "2026-Q1 2026-01-01 2026-03-31 0",
      "2026-Q2 2026-04-01 2026-06-30 0",
      "2026-Q3 2026-07-01 2026-09-30 0",
      "2026-Q4 2026-10-01 2026-12-31 0",
      "2026-6T1 2026-01-01 2026-06-30 2",
      "2026-6T2 2026-07-01 2026-12-31 2",
      "2026-9T 2026-01-01 2026-09-30 3",
      "2026 2026-01-01 2026-12-31 4",
    ]);
    expect(quarters.title).toBe("Thỏa ước lao động tập thể năm 2026");
    // Twelve months, four quarters, two half-years, nine months, the year.
    expect(found("thi-dua_2028-T").rounds).toHaveLength(20);
    expect(found("thi-dua_2028-T").rounds[1]?.to).toBe("2028-02-29");
    expect(found("doan-vien_2026-01-15--2026-03-31").rounds.map(({ from, to }) => [from, to])).toEqual([
      ["2026-01-15", "2026-03-31"],
    ]);
  });

  it("has the office's targets, and no others", () => {
    const plan = found("thoa-uoc_2026-Q_70_x_7-5");
    expect(targetOf(plan, "TU-01")).toEqual({ comparator: "at-least", value: 0.7 });
    expect(targetOf(plan, "TU-02")).toBeUndefined();
    expect(targetOf(plan, "TU-03")).toEqual({ comparator: "at-least", value: 0.075 });
    expect(targetOf(plan, "TU-04")).toBeUndefined();
  });

  it("has an id that contains its origin", () => {
    const targets = new Map([
      [indicatorCode("TU-01"), 0.07],
      [indicatorCode("TU-03"), 0.725],
    ]);
    const id = planName(template("thoa-uoc").standard, { kind: "year", year: 2026, by: "Q" }, targets);
    expect(id).toBe("thoa-uoc_2026-Q_7_x_72-5");
    expect(found(id).id).toBe(id);
  });

  it("is the same object each time, so that its forms have one plan", () => {
    expect(found("thoa-uoc_2026-Q_70")).toBe(found("thoa-uoc_2026-Q_70"));
  });

  it("yields to the office's plan in use, whose targets have changed since", () => {
    const inUse = found("thoa-uoc_2026-Q_75");
    expect(found("thoa-uoc_2026-Q_70", [inUse, ...standardTemplates])).toBe(inUse);
    expect(found("thoa-uoc_2027-Q_70", [inUse, ...standardTemplates]).id).toBe("thoa-uoc_2027-Q_70");
  });

  it("keeps the targets of its id if the office's plan in use has no targets", () => {
    const bare = found("thoa-uoc_2026-Q");
    expect(found("thoa-uoc_2026-Q_70", [bare, ...standardTemplates]).id).toBe("thoa-uoc_2026-Q_70");
  });

  it.each(["thoa-uoc_2026", "thoa-uoc_2026-Q_70_70_70_70_70", "thoa-uoc_2026-Q_-5", "khac_2026-Q", "2026-Q"])(
    "is undefined for %s",
    (id) => expect(planById(standardTemplates, planId(id))).toBeUndefined(),
  );
});

test("forms are the same for one template and period, with any targets", () => {
  expect(hasSameForm(planId("thoa-uoc_2026-Q_70"), planId("thoa-uoc_2026-Q"))).toBe(true);
  expect(hasSameForm(planId("thoa-uoc_2026-Q"), planId("thoa-uoc_2026-T"))).toBe(false);
  expect(hasSameForm(planId("phu-rieng-2017"), planId("phu-rieng-2017"))).toBe(true);
});
