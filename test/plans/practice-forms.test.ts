import { planId, type RoundId, roundId } from "../../src/model/codes";
import type { Plan } from "../../src/model/plan/plan";
import type { UnitRegistry } from "../../src/model/unit/unit";
import { unitsInRound } from "../../src/model/unit/unit-validity";
import { planById } from "../../src/model/standard/plan-by-id";
import { phuRieng2017, phuRiengGrassroots } from "../support/plans/bundled";
import { bundledPlans } from "../../src/plans/bundled-plans";
import { findRegistry, unitRegistries } from "../../src/plans/unit-registries";
import { classicMishaps, practiceFiles } from "../../src/desk/practice/practice-files";
import { rollUpFiles } from "../../src/desk/roll-up/roll-up-files";
import { drawnWorkbooks } from "../support/files/drawn-workbooks";
import { findingsOfCleanRounds } from "../support/forms/clean-rounds";
import { propertyRuns } from "../support/property-runs";
import { isTemplate, planForPeriod } from "../../src/model/standard/plan-for-period";
import { received, stoppedClock } from "../support/files/real-workbooks";

const drawn = drawnWorkbooks();

const unitsOf = (plan: Plan, round: RoundId): UnitRegistry => {
  const registry = findRegistry(plan.defaultRegistry);
  if (registry === undefined) throw new Error(`${plan.id} has no units`);
  return unitsInRound(registry, plan, round);
};

/** All plans; those of a template by quarters. */
const PLANS = bundledPlans.map((plan) =>
  isTemplate(plan) ? planForPeriod(plan, { kind: "year", year: 2026, by: "Q" }, new Map()) : plan,
);
/** Lists of whose units a plan asks at least some. */
const listsOf = (plan: Plan): readonly UnitRegistry[] =>
  unitRegistries.filter((list) =>
    plan.rounds.some(({ id }) => unitsInRound(list, plan, id).units.length >= 5),
  );
const SEEDS = propertyRuns(1);

/** The errors in practice reports of the first units of a round and of its last. */
async function errorsIn(
  plan: Plan,
  round: RoundId,
  units: number,
  mishapOf: typeof classicMishaps,
  registry = unitsOf(plan, round),
): Promise<readonly string[]> {
  const last = registry.units.length - 1;
  const some = registry.units.filter((_, index) => index < units - 1 || index === last);
  const request = {
    plan,
    round,
    registry: { ...registry, units: some },
    mishapOf,
  };
  const files = [...practiceFiles(request, drawn)].map(({ fileName, bytes }) => received(fileName, bytes));
  const outcome = await rollUpFiles(
    {
      subject: { plan, round, registry: request.registry, plans: bundledPlans },
      registries: unitRegistries,
      files,
      progress: () => "go-on",
    },
    drawn,
    stoppedClock,
  );
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value.findings.flatMap(({ rule, severity, subject }) =>
    severity === "error" ? [`${rule}: ${subject}`] : [],
  );
}

test.each(PLANS.map((plan, index) => [plan.id, plan, index] as const))(
  "faultless reports of all rounds of %s have no finding above a note, whatever the list and the seed",
  async (_id, plan, index) => {
    const [lists, found] = [listsOf(plan), new Array<string>()];
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const list = lists[(index + seed) % lists.length];
      if (list !== undefined) found.push(...(await findingsOfCleanRounds(plan, list, index * 1000 + seed)));
    }
    expect(found).toEqual([]);
  },
);

test("practice reports of grassroots unions give the members to the one sector that is asked", async () => {
  const plan = planById(bundledPlans, planId("doan-vien_2026-Q"));
  if (plan === undefined) throw new Error("the template is wanted");
  const registry = unitsInRound(phuRiengGrassroots, plan, roundId("2026-Q1"));
  expect(await errorsIn(plan, roundId("2026-Q1"), 4, () => "none", registry)).toEqual([]);
});

test("seven classic mishaps happen to the first units, and the check finds those that are errors", async () => {
  const [round] = phuRieng2017.rounds;
  if (round === undefined) throw new Error("a round is wanted");
  expect(await errorsIn(phuRieng2017, round.id, 8, classicMishaps)).toEqual([
    "unreadable: 694_ban-ky-dong-dau.xlsx",
    "overwritten-formula: Tổng số nhà “Mái ấm công đoàn” đề nghị, xây mới, sửa chữa",
  ]);
});
