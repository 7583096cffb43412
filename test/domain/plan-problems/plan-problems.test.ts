import { planProblems } from "../../../src/domain/plan-problems/plan-problems";
import type { PlanProblem } from "../../../src/domain/plan-problems/plan-problem";
import { codeCases } from "./code-cases";
import { elementCases } from "./element-cases";
import { frameCases } from "./frame-cases";
import { indicatorCases } from "./indicator-cases";
import { sound, type Case } from "./sound-plan";

/** One entry a kind, so that a kind without a broken plan fails the build. */
const cases: Readonly<Record<PlanProblem["kind"], readonly Case[]>> = {
  ...codeCases,
  ...elementCases,
  ...indicatorCases,
  ...frameCases,
};

test("a sound plan has no problems", () => {
  expect(planProblems(sound)).toEqual([]);
});

describe.each(Object.entries(cases))("[%s]", (_kind, broken) => {
  test.each(broken)("%s", (_fact, change, problems) => {
    expect(planProblems({ ...sound, ...change })).toEqual(problems);
  });
});

test("a plan with several mistakes names them all at once", () => {
  const broken = { ...sound, elements: [], rounds: [], registers: [] };
  const kinds = planProblems(broken).map(({ kind }) => kind);
  expect(kinds.length).toBeGreaterThan(5);
  expect(new Set(kinds)).toEqual(new Set(["unknown-code"]));
});
