import type { Plan } from "../../../src/domain/plan/plan";
import { templateFor } from "../../../src/domain/form/template";
import { drawForm } from "../../../src/sheets/form/draw-form";
import { CHECKS_PLAN } from "../../support/plans/checks-plan";
import { aUnit, GRASSROOTS, ROUND_1, ROUND_2 } from "../../support/plans/plan-builder";

const form = (plan: Plan, round = ROUND_1) =>
  drawForm({
    template: templateFor(plan, round, { level: GRASSROOTS }),
    unit: aUnit("U1"),
    createdAt: "2018-01-15T08:00:00Z",
  });

describe("a form in whose round every check is only tried", () => {
  const tried: Plan = {
    ...CHECKS_PLAN,
    checks: CHECKS_PLAN.checks.map((check) => ({ ...check, trialIn: [ROUND_1] })),
  };
  const without: Plan = { ...CHECKS_PLAN, checks: [] };

  it("asks for nothing more than one without checks: its status counts none of them", () => {
    expect(form(tried).sheets).toEqual(form(without).sheets);
  });

  it("guards itself by them in the other round", () => {
    expect(form(tried, ROUND_2).sheets).toEqual(form(CHECKS_PLAN, ROUND_2).sheets);
    expect(form(CHECKS_PLAN, ROUND_2).sheets).not.toEqual(form(without, ROUND_2).sheets);
  });
});
