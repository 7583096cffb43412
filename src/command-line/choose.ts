import { planId, registryId, roundId, type RoundId } from "../domain/codes";
import { fail, succeed, type Outcome } from "../domain/outcome";
import { findRound, type Plan } from "../domain/plan";
import type { UnitRegistry } from "../domain/unit";
import { registryOn, unitsInRound } from "../domain/unit-validity";
import { findPlan, standardPlans } from "../plans/standard-plans";
import { findRegistry, unitRegistries } from "../plans/unit-registries";
import { commandLineWords as words } from "../ui/words/command-line-words";
import { readUnitList } from "../use-cases/read-unit-list";
import type { CommandHost } from "./host";

export interface Choice {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly registry: UnitRegistry;
}

/**
 * Plan, round and units named on the command line, or the sentence that says which of them is unknown and what there is. The
 * plan's own units are those of the round: where districts were abolished since, the communes.
 */
export async function choose(
  options: { readonly plan: string; readonly round: string; readonly units?: string },
  host: CommandHost,
): Promise<Outcome<Choice, string>> {
  const chosenPlan = choosePlan(options.plan);
  if (!chosenPlan.ok) return chosenPlan;
  const plan = chosenPlan.value;
  const round = roundId(options.round);
  const period = findRound(plan, round);
  if (period === undefined) {
    return fail(
      words.unknownRound(
        options.round,
        plan.rounds.map(({ id }) => id),
      ),
    );
  }
  const chosen = await chooseRegistry(options.units ?? plan.defaultRegistry, plan, host);
  if (!chosen.ok) return chosen;
  const registry =
    options.units === undefined ? registryOn(chosen.value, period.to, findRegistry) : chosen.value;
  return unitsInRound(registry, plan, round).units.length === 0
    ? fail(words.nobodyReports(registry.title, period.name, registry.replacedBy?.registry))
    : succeed({ plan, round, registry });
}

/** A bundled plan by its id. */
export function choosePlan(id: string): Outcome<Plan, string> {
  const plan = findPlan(planId(id));
  return plan === undefined
    ? fail(
        words.unknownPlan(
          id,
          standardPlans.map((known) => known.id),
        ),
      )
    : succeed(plan);
}

/** A bundled registry by its id, else a CSV file. */
export async function chooseRegistry(
  fileOrId: string,
  plan: Plan,
  host: CommandHost,
): Promise<Outcome<UnitRegistry, string>> {
  const bundled = findRegistry(registryId(fileOrId));
  if (bundled !== undefined) return succeed(bundled);
  const text = await host.readText(fileOrId);
  if (!text.ok)
    return fail(
      words.unknownUnits(
        fileOrId,
        unitRegistries.map(({ id }) => id),
      ),
    );
  const list = readUnitList(text.value, fileOrId, plan, unitRegistries);
  return list.ok ? list : fail(words.badUnitList(fileOrId, list.failure));
}
