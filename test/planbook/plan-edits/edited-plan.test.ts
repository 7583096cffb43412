import { isoDate } from "../../../src/base/codes";
import { elementCode, indicatorCode, planId, roundId, unitCode } from "../../../src/model/codes";
import { prefilled } from "../../../src/model/form/prefilled";
import {
  assignedTo,
  withAssigned,
  withRoundDays,
  withTarget,
} from "../../../src/planbook/plan-edits/edited-plan";
import { planProblems } from "../../../src/planbook/plan-problems";
import { planById } from "../../../src/model/standard/plan-by-id";
import { dakNongPlan2020, phuRieng2017 } from "../../support/plans/bundled";
import { standardTemplates } from "../../../src/plans/bundled-plans";

test("a target gets another value, and keeps how it is compared", () => {
  const plan = withTarget(phuRieng2017, indicatorCode("PR-02"), 0.81);
  const targetOf = (code: string) => plan.indicators.find((each) => each.code === code)?.target;
  expect(targetOf("PR-02")).toEqual({ comparator: "at-least", value: 0.81 });
  expect(targetOf("PR-03")).toEqual(phuRieng2017.indicators.find(({ code }) => code === "PR-03")?.target);
});

test("a round that is moved takes the review it is part of, and the deadlines on its last day, along", () => {
  const days = { from: isoDate("2020-01-01"), to: isoDate("2020-07-15"), due: isoDate("2020-07-20") };
  const second = { from: isoDate("2020-07-16"), to: isoDate("2021-01-15"), due: undefined };
  const moved = withRoundDays(withRoundDays(dakNongPlan2020, roundId("1"), days), roundId("2"), second);
  expect(moved.rounds.map(({ id, from, to, due }) => [id, from, to, due])).toEqual([
    ["1", "2020-01-01", "2020-07-15", "2020-07-20"],
    ["2", "2020-07-16", "2021-01-15", undefined],
    ["NAM", "2020-01-01", "2021-01-15", "2021-01-10"],
  ]);
  const late = withRoundDays(phuRieng2017, roundId("I"), {
    from: isoDate("2017-10-25"),
    to: isoDate("2017-12-25"),
    due: undefined,
  });
  const days2017 = late.indicators.flatMap(({ deadline }) =>
    deadline?.kind === "day" ? [deadline.day] : [],
  );
  expect(days2017).toContain("2017-12-25");
  expect(days2017).not.toContain("2017-12-31");
});

test("a number given to a unit stands on its form, and is taken back", () => {
  const plan = planById(standardTemplates, planId("doan-vien_2026-Q"));
  if (plan === undefined) throw new Error("no plan");
  const [unit, element] = [unitCode("06463"), elementCode("DV_GIAO")];
  const given = withAssigned(withAssigned(plan, unit, element, 30), unit, element, 40);
  expect(planProblems(given)).toEqual([]);
  expect(assignedTo(given, unit, element)).toBe(40);
  expect(prefilled(given, roundId("2026-Q1"), unit).get(element)).toEqual({ kind: "number", number: 40 });
  expect(withAssigned(given, unit, element, undefined).assignments).toEqual([]);
});
