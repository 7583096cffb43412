import type { Plan } from "../plan/plan";
import type { UnitRegistry } from "./unit";

/** Whether a plan knows the level of every unit of a list, its office included; forms can be made for no other. */
export function fitsPlan({ office, units }: UnitRegistry, { levels }: Plan): boolean {
  const known = new Set(levels.map(({ code }) => code));
  return [office, ...units].every(({ level }) => known.has(level));
}
