import fc from "fast-check";
import { succeed } from "../../../src/domain/outcome";
import type { Plan } from "../../../src/domain/plan";
import { planProblems } from "../../../src/domain/plan-problems";
import type { UnitRegistry } from "../../../src/domain/unit";
import { standardPlans } from "../../../src/plans/standard-plans";
import { findRegistry, unitRegistries } from "../../../src/plans/unit-registries";
import { drawPlan } from "../../../src/sheets/plan/drawing/draw-plan";
import { readPlan } from "../../../src/sheets/plan/reading/read-plan";
import { arbitraryPlan, arbitraryRegistry } from "../../support/arbitrary-plan";
import { KINDS_PLAN } from "../../support/kinds-plan";
import { realWorkbooks } from "../../support/real-workbooks";
import { SAMPLE_PLAN } from "../../support/sample-plan";

/** Drawn, written as a file, read as a file, and read as a plan. */
function throughFile(plan: Plan, registry?: UnitRegistry) {
  const drawing = drawPlan({ plan, registry, createdAt: "2018-01-15T08:00:00Z" });
  const grids = realWorkbooks.read(realWorkbooks.write(drawing));
  if (!grids.ok) throw new Error(grids.failure.kind);
  return readPlan(grids.value);
}

describe("a plan exported and read back is the same plan", () => {
  it.each(standardPlans.map((plan) => [plan.id, plan] as const))(
    "%s, with the units that report by it",
    (_id, plan) => {
      const registry = findRegistry(plan.defaultRegistry);
      expect(registry).toBeDefined();
      expect(throughFile(plan, registry)).toEqual(succeed({ plan, registry }));
    },
  );

  it.each(unitRegistries.map((registry) => [registry.id, registry] as const))(
    "the units of %s",
    (_id, registry) => {
      const [plan] = standardPlans;
      if (plan === undefined) throw new Error("there is no standard plan");
      expect(throughFile(plan, registry)).toEqual(succeed({ plan, registry }));
    },
  );

  it.each([
    ["every kind of indicator", SAMPLE_PLAN],
    ["every comparator and derivation", KINDS_PLAN],
  ])("the plan of the tests with %s", (_name, plan) => {
    expect(throughFile(plan)).toEqual(succeed({ plan }));
  });

  it("any sound plan and its units", () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const plan = arbitraryPlan(g);
        const registry = arbitraryRegistry(g, plan);
        expect(planProblems(plan)).toEqual([]);
        expect(throughFile(plan, registry)).toEqual(succeed({ plan, registry }));
      }),
      { numRuns: 60 },
    );
  });
});
