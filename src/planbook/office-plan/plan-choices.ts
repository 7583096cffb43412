import type { Plan } from "../../model/plan";
import type { UnitRegistry, PlanWithUnits } from "../../model/unit";

/** Plans and unit lists to choose from and to recognise forms by. */
export interface PlanChoices {
  readonly plans: readonly Plan[];
  readonly registries: readonly UnitRegistry[];
}

/** The choices with an office's own plans before the bundled ones; of one id only the own plan or list is left. */
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
