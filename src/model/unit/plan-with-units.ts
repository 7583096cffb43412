import type { Plan } from "../plan/plan";
import type { UnitRegistry } from "./unit";

/** A plan, and who reports by it where it came with a list. */
export interface PlanWithUnits {
  readonly plan: Plan;
  readonly registry?: UnitRegistry;
}
