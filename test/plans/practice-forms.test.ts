import type { RoundId } from "../../src/domain/codes";
import type { Plan } from "../../src/domain/plan/plan";
import type { UnitRegistry } from "../../src/domain/unit/unit";
import { unitsInRound } from "../../src/domain/unit/unit-validity";
import { practiceScales } from "../../src/plans/practice-scales";
import { bundledPlans } from "../../src/plans/bundled-plans";
import { findRegistry, unitRegistries } from "../../src/plans/unit-registries";
import { classicMishaps, practiceFiles } from "../../src/use-cases/practice/practice-files";
import { rollUpFiles } from "../../src/use-cases/roll-up/roll-up-files";
import { realWorkbooks, received, stoppedClock } from "../support/files/real-workbooks";

/** Enough for every kind of unit and every classic mishap. */
const SOME_UNITS = 8;

const unitsOf = (plan: Plan, round: RoundId): UnitRegistry => {
  const registry = findRegistry(plan.defaultRegistry);
  if (registry === undefined) throw new Error(`${plan.id} has no units`);
  return unitsInRound(registry, plan, round);
};

/** The first two rounds of a plan: what a third asks is no different. */
const cases = bundledPlans.flatMap((plan) =>
  plan.rounds
    .filter(({ of, id }) => of === undefined && unitsOf(plan, id).units.length > 0)
    .slice(0, 2)
    .map((round) => [plan.id, round.id, plan] as const),
);

/** The rules that find errors in practice reports of one round. */
async function errorsIn(
  plan: Plan,
  round: RoundId,
  mishapOf: typeof classicMishaps,
): Promise<readonly string[]> {
  const registry = unitsOf(plan, round);
  const last = registry.units.length - 1;
  const some = registry.units.filter((_, index) => index < SOME_UNITS - 1 || index === last);
  const request = {
    plan,
    round,
    registry: { ...registry, units: some },
    scales: practiceScales(plan.id),
    mishapOf,
  };
  const files = [...practiceFiles(request, realWorkbooks)].map(({ fileName, bytes }) =>
    received(fileName, bytes),
  );
  const outcome = await rollUpFiles(
    {
      subject: { plan, round, registry: request.registry, plans: bundledPlans },
      registries: unitRegistries,
      files,
      progress: () => "go-on",
    },
    realWorkbooks,
    stoppedClock,
  );
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value.findings.flatMap(({ rule, severity, subject }) =>
    severity === "error" ? [`${rule}: ${subject}`] : [],
  );
}

test.each(cases)("practice reports of %s, round %s, are faultless", async (_plan, round, plan) => {
  expect(await errorsIn(plan, round, () => "none")).toEqual([]);
});

test.each(cases)("classic mishaps happen to reports of %s, round %s", async (_plan, round, plan) => {
  const rules = (await errorsIn(plan, round, classicMishaps)).map((line) => line.split(":")[0]);
  expect(rules).toContain("unreadable");
  expect(rules).toContain("overwritten-formula");
});
