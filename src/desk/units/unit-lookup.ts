import type { LevelCode, UnitCode } from "../../model/codes";
import { once } from "../../base/read-later";
import { unionAbove } from "../../plans/national-union";
import type { Unit, UnitRegistry } from "../../model/unit";

/** Returns the first registry that expects a unit's report to its office. */
export function registryExpecting(
  unit: UnitCode,
  registries: readonly UnitRegistry[],
): UnitRegistry | undefined {
  return registries.find((registry) => registry.units.some((candidate) => candidate.code === unit));
}

/** Returns the level of a unit in any of the registries, offices included. */
export function levelLookup(registries: readonly UnitRegistry[]): (unit: UnitCode) => LevelCode | undefined {
  const units = once(
    () =>
      new Map(
        registries.flatMap(({ office, units }) =>
          [office, ...units].map((unit) => [unit.code, unit] as const),
        ),
      ),
  );
  return (unit) => units().get(unit)?.level;
}

/** Returns whom an office reports to: the office of a registry; for a province the national union. */
export function officeAbove(office: Unit, registries: readonly UnitRegistry[]): Unit | undefined {
  const known = registries
    .map((registry) => registry.office)
    .find((candidate) => candidate.code === office.parent && candidate.code !== office.code);
  return known ?? unionAbove(office);
}
