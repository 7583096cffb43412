import type { Plan } from "../../model/plan";
import type { UnitRegistry, PlanWithUnits } from "../../model/unit";

/** Plans and unit lists to choose from and to recognise forms by. */
export interface PlanChoices {
  readonly plans: readonly Plan[];
  readonly registries: readonly UnitRegistry[];
}

/**
 * Adds an office's own plans before the bundled ones; an own plan or list replaces a bundled one of the same
 * id.
 */
export function withOfficePlans(
  own: readonly PlanWithUnits[],
  { plans, registries }: PlanChoices,
): PlanChoices {
  const ownRegistries = own.flatMap(({ registry }) => registry ?? []);
  return {
    plans: firstOfEach([...own.map(({ plan }) => plan), ...plans]),
    registries: firstOfEach([...ownRegistries, ...registries]),
  };
}

const firstOfEach = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  items.filter(({ id }, index) => items.findIndex((other) => other.id === id) === index);
