import { standardPlans } from "../plans/standard-plans";
import { unitRegistries } from "../plans/unit-registries";
import { withOwnPlans } from "../use-cases/plans/plan-choices";
import type { FormKnowledge } from "../use-cases/received/read-received-file";
import { levelLookup } from "../use-cases/units/unit-lookup";
import type { OwnKnowledge } from "./own-knowledge";

const knownLevel = levelLookup(unitRegistries);

/** Everything a thread knows forms by: the bundled plans and lists, and what it was told besides. */
export function formKnowledge({ levels, ownPlans }: OwnKnowledge): FormKnowledge {
  const own = ownPlans.map((plan) => ({ plan }));
  const { plans } = withOwnPlans(own, { plans: standardPlans, registries: unitRegistries });
  return { plans, levelOf: (unit) => levels.get(unit) ?? knownLevel(unit) };
}
