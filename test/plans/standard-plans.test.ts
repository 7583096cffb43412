import { planProblems } from "../../src/planbook/plan-problems";
import { elementsOfCheck } from "../../src/model/plan/named-elements";
import { isExtra } from "../../src/model/plan/criterion";
import { templateFor } from "../../src/model/form/template";
import { standardPlans } from "../../src/plans/bundled-plans";

test("no two plans have the same id", () => {
  const ids = standardPlans.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(standardPlans.map((plan) => [plan.id, plan] as const))("%s", (_id, plan) => {
  test("has no problems", () => {
    expect(planProblems(plan)).toEqual([]);
  });

  test("records as inferred everything that the plan does not state literally", () => {
    expect(plan.indicators.filter(({ inferred = "" }) => inferred === "").map(({ code }) => code)).toEqual(
      [],
    );
  });

  test("has element codes of capitals, digits and underscores", () => {
    expect(plan.elements.filter(({ code }) => !/^[A-Z][A-Z0-9_]*$/.test(code))).toEqual([]);
  });

  test("[part-of-whole] [sum-of-parts] [stock-flow] meets all figures of every check on the form of at least one round", () => {
    const forms = plan.rounds
      .flatMap(({ id }) => plan.levels.map(({ code: level }) => templateFor(plan, id, { level })))
      .map(({ rows }) => new Set(rows.flatMap((row) => (row.kind === "element" ? [row.element.code] : []))));
    const idle = plan.checks.filter(
      (check) => !forms.some((form) => elementsOfCheck(check).every((code) => form.has(code))),
    );
    expect(idle).toEqual([]);
  });

  test("asks in a review for exactly what its rounds ask for", () => {
    const asked = (round: (typeof plan.rounds)[number]["id"]): readonly string[] =>
      plan.levels.flatMap(({ code: level }) =>
        templateFor(plan, round, { level }).rows.flatMap((row) =>
          row.kind === "element" ? [`${level} ${row.element.code}`] : [],
        ),
      );
    const reviews = plan.rounds.flatMap(({ id, of }) => (of === undefined ? [] : [{ id, of }]));
    for (const { id, of } of reviews) {
      expect(new Set(asked(id))).toEqual(new Set(of.flatMap(asked)));
    }
  });

  test("ranks by proposed points of 100, if by any", () => {
    const full = (plan.criteria ?? []).reduce((sum, each) => (isExtra(each) ? sum : sum + each.points), 0);
    expect([full, plan.isRankingProposed]).toEqual(
      plan.criteria === undefined ? [0, undefined] : [100, true],
    );
  });

  test("names only its own levels and elements in the scales of practice data", () => {
    const codes = plan.elements.map(({ code }) => code);
    const levels = plan.levels.map(({ code }) => code);
    for (const { level, element, range } of plan.practice ?? []) {
      expect(levels).toContain(level);
      expect(codes).toEqual(expect.arrayContaining(range.kind === "share" ? [element, range.of] : [element]));
    }
  });
});
