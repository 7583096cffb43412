import type { IsoDate, RegistryId, RoundId } from "../codes";
import { findRound, type Plan } from "../plan/plan";
import type { Unit, UnitRegistry } from "./unit";

/** Whether a unit exists on a day, its first and last day included. */
export const existsOn = ({ validFrom, validTo }: Unit, day: IsoDate): boolean =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);

/**
 * The registry with the units that can report for a round: those that still exist on its last day, in a sector that has not
 * been switched off before that. A registry that loses nobody is returned as it is. A round the plan does not have is a bug.
 */
export function unitsInRound(registry: UnitRegistry, plan: Plan, round: RoundId): UnitRegistry {
  const last = findRound(plan, round)?.to;
  if (last === undefined) throw new Error(`plan ${plan.id} has no round ${round}`);
  const ended = new Set(
    plan.sectors.filter(({ validTo }) => validTo !== undefined && validTo < last).map(({ code }) => code),
  );
  const units = registry.units.filter(
    (unit) => existsOn(unit, last) && (unit.sector === undefined || !ended.has(unit.sector)),
  );
  return units.length === registry.units.length ? registry : { ...registry, units };
}

/**
 * The registry that holds on a day: the given one, or the one that has replaced it by then. One that is not among those
 * known is passed over.
 */
export function registryOn(
  registry: UnitRegistry,
  day: IsoDate,
  find: (id: RegistryId) => UnitRegistry | undefined,
): UnitRegistry {
  const { replacedBy } = registry;
  const next = replacedBy !== undefined && replacedBy.from <= day ? find(replacedBy.registry) : undefined;
  return next === undefined ? registry : registryOn(next, day, find);
}
