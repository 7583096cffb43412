import { indicatorCode, type IndicatorCode } from "../../../src/model/codes";
import { withoutIndicators } from "../../../src/planbook/plan-edits/without-indicators";
import { planProblems } from "../../../src/planbook/plan-problems";
import type { Plan } from "../../../src/model/plan/plan";
import { bundledPlans } from "../../../src/plans/bundled-plans";
import { giaLamPlan2023, phuRieng2017 } from "../../support/plans/bundled";

const allBut = ({ indicators }: Plan, ...kept: readonly string[]): ReadonlySet<IndicatorCode> =>
  new Set(indicators.map(({ code }) => code).filter((code) => !kept.includes(code)));

describe("targets taken out of a plan", () => {
  it.each(bundledPlans.map((plan) => [plan.id, plan] as const))(
    "leave a sound plan, whichever target of %s it is",
    (_id, plan) => {
      for (const { code } of plan.indicators) {
        const { plan: shorter, taken } = withoutIndicators(plan, new Set([code]));
        expect([code, planProblems(shorter)]).toEqual([code, []]);
        expect(taken.indicators).toEqual([code]);
      }
    },
  );

  it.each([phuRieng2017, giaLamPlan2023].map((plan) => [plan.id, plan] as const))(
    "leave a sound plan of %s where one of them alone stays",
    (_id, plan) => {
      for (const { code } of plan.indicators) {
        const { plan: shorter } = withoutIndicators(plan, allBut(plan, code));
        expect([code, planProblems(shorter)]).toEqual([code, []]);
        expect(shorter.indicators.map((each) => each.code)).toEqual([code]);
      }
    },
  );

  it("take figures and lists with them that nothing else needs: Phú Riềng with its agreements alone", () => {
    const { plan, taken } = withoutIndicators(phuRieng2017, allBut(phuRieng2017, "PR-02", "PR-03"));
    expect(plan.indicators.map(({ code }) => code)).toEqual(["PR-02", "PR-03"]);
    expect(plan.elements.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["TULDTT_DN_KY", "DN_NNN_CD", "TULDTT_XL_A", "TULDTT_XL_B", "TULDTT_XL_C"]),
    );
    expect(taken.elements).toEqual(expect.arrayContaining(["KP_SXKD_THU", "MAIAM_XAYMOI", "QT_CDCS"]));
    expect(taken.registers).toContain("TRE_EM");
    expect(plan.checks.length).toBeLessThan(phuRieng2017.checks.length);
    // The figures of all, and the narrative of every report, stay.
    expect(plan.sections.map(({ code }) => code)).toEqual(["general", "year-end", "narratives"]);
  });

  it("hand their figures to a ratio that was chained to them", () => {
    const { plan } = withoutIndicators(phuRieng2017, new Set([indicatorCode("PR-02")]));
    expect(plan.indicators.find(({ code }) => code === "PR-03")?.aggregation).toMatchObject({
      denominator: { kind: "elements", sum: ["TULDTT_DN_KY"] },
    });
  });

  it("leave the plan as it is where none is taken out", () => {
    expect(withoutIndicators(phuRieng2017, new Set()).plan).toEqual({
      ...phuRieng2017,
      assignments: undefined,
    });
  });
});
