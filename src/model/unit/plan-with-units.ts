import type { Plan } from "../plan/plan";
import type { UnitRegistry } from "./unit";

/** A plan with the unit list that came with it, if any. */
export interface PlanWithUnits {
  readonly plan: Plan;
  readonly registry?: UnitRegistry;
}

/** Returns whether a plan has the level of every unit of a list and of its office, which forms require. */
export function fitsPlan({ office, units }: UnitRegistry, { levels }: Plan): boolean {
  const known = new Set(levels.map(({ code }) => code));
  return [office, ...units].every(({ level }) => known.has(level));
}
