import type { PlanId } from "../domain/codes";
import type { Plan } from "../domain/plan";
import { phuRieng2017 } from "./phu-rieng-2017/plan";

/** The plans that come with the program. */
export const standardPlans: readonly Plan[] = [phuRieng2017];

/** The standard plan of that id; undefined when there is none. */
export function findPlan(id: PlanId): Plan | undefined {
  return standardPlans.find((plan) => plan.id === id);
}
