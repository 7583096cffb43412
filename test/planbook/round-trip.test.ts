import fc from "fast-check";
import { succeed } from "../../src/base/outcome";
import type { Plan } from "../../src/model/plan/plan";
import { planProblems } from "../../src/planbook/plan-problems";
import type { UnitRegistry } from "../../src/model/unit/unit";
import { giaLamPlan2023 } from "../support/plans/bundled";
import { standardPlans } from "../../src/plans/bundled-plans";
import { findRegistry } from "../../src/plans/unit-registries";
import { drawPlan } from "../../src/planbook/drawing/draw-plan";
import { readPlanAlone } from "../support/plans/read-plan-alone";
import { arbitraryPlan } from "../support/arbitrary/arbitrary-plan";
import { arbitraryRegistry } from "../support/arbitrary/arbitrary-registry";
import { KINDS_PLAN } from "../support/plans/kinds-plan";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { realWorkbooks } from "../support/files/real-workbooks";
import { propertyRuns } from "../support/property-runs";

/** Draws a plan, writes and reads the file, and reads the plan. */
function throughFile(plan: Plan, registry?: UnitRegistry) {
  const grids = realWorkbooks.read(realWorkbooks.write(drawn(plan, registry)));
  if (!grids.ok) throw new Error(grids.failure.kind);
  return readPlanAlone(grids.value);
}

const throughGrids = (plan: Plan, registry?: UnitRegistry) =>
  readPlanAlone(drawingToGrids(drawn(plan, registry)));

const drawn = (plan: Plan, registry: UnitRegistry | undefined) =>
  drawPlan({ plan, registry, createdAt: "2018-01-15T08:00:00Z" });

describe("a plan exported and read back is the same plan", () => {
  it.each(standardPlans.map((plan) => [plan.id, plan] as const))(
    "%s, with the units that report by it",
    (_id, plan) => {
      const registry = findRegistry(plan.defaultRegistry);
      expect(registry).toBeDefined();
      expect(throughGrids(plan, registry)).toEqual(succeed({ plan, registry }));
    },
  );

  it("the plan of the tests with every comparator, aggregation and derivation, as a file", () => {
    expect(throughFile(KINDS_PLAN)).toEqual(succeed({ plan: KINDS_PLAN }));
  });

  it("with a drop-down of more words than the highest row of Excel shows, as a file", () => {
    const choices = Array.from({ length: 80 }, (_, index) => `Phong trào thi đua thứ ${index + 1}`);
    const registers = giaLamPlan2023.registers.map((register) => ({
      ...register,
      columns: register.columns.map((column) =>
        column.code === "TEN_PT" ? { ...column, type: { kind: "choice" as const, choices } } : column,
      ),
    }));
    const plan = { ...giaLamPlan2023, registers };
    expect(registers).not.toEqual(giaLamPlan2023.registers);
    expect(throughFile(plan)).toEqual(succeed({ plan }));
  });

  it("with levels whose names are made of the names of others, of digits, or of signs of formulas", () => {
    for (const names of [
      ["Xã", "Tỉnh", "Xã + Tỉnh"],
      ["50%", "50% 50%", "007"],
      ["+84", "=1+1", "- @"],
    ]) {
      const levels = giaLamPlan2023.levels.map((level, index) => ({ ...level, name: names[index] ?? "" }));
      const plan = { ...giaLamPlan2023, levels };
      expect(throughGrids(plan)).toEqual(succeed({ plan }));
    }
  });

  it("any sound plan and its units, as a file", () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const plan = arbitraryPlan(g);
        const registry = arbitraryRegistry(g, plan);
        expect(planProblems(plan)).toEqual([]);
        expect(throughFile(plan, registry)).toEqual(succeed({ plan, registry }));
      }),
      { numRuns: propertyRuns(8), endOnFailure: true },
    );
  });
});
