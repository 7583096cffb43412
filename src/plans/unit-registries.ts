import type { RegistryId } from "../domain/codes";
import type { UnitRegistry } from "../domain/unit/unit";
import { communeRegistries } from "./units/communes/commune-registries";
import { planRegistries } from "./units/plan-registries";

/** The lists of reporting units that come with the program. The pane shows itself with `planRegistries` and loads these after. */
export const unitRegistries: readonly UnitRegistry[] = [...planRegistries, ...communeRegistries];

/** The registry of that id; undefined when there is none. */
export function findRegistry(id: RegistryId): UnitRegistry | undefined {
  return unitRegistries.find((registry) => registry.id === id);
}
