import { bundledPlans } from "../../plans/bundled-plans";
import { unitRegistries } from "../../plans/unit-registries";
import { withOfficePlans } from "../../planbook/office-plan";
import type { FormKnowledge } from "../received/read-received-file";
import { levelLookup } from "../units/unit-lookup";
import type { OfficeKnowledge } from "../received/office-knowledge";

const knownLevel = levelLookup(unitRegistries);

/** Everything a thread knows forms by: the bundled plans and lists, and what it was told besides. */
export function formKnowledge({ levels, officePlans = [], blank }: OfficeKnowledge): FormKnowledge {
  const own = officePlans.map((plan) => ({ plan }));
  const { plans } = withOfficePlans(own, { plans: bundledPlans, registries: unitRegistries });
  return { plans, blank, levelOf: (unit) => levels?.get(unit) ?? knownLevel(unit) };
}
