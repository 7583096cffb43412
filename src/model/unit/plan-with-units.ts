import type { Plan } from "../plan/plan";
import type { UnitRegistry } from "./unit";

/** A plan with the unit list that came with it, if any. */
export interface PlanWithUnits {
  readonly plan: Plan;
  readonly registry?: UnitRegistry;
}
