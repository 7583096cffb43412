import type { PlanId } from "../domain/codes";
import type { PracticeScale } from "../domain/practice-scale";
import { phuRieng2017 } from "./phu-rieng-2017/plan";
import { phuRieng2017PracticeScales } from "./phu-rieng-2017/practice-scales";

const scales: ReadonlyMap<PlanId, readonly PracticeScale[]> = new Map([
  [phuRieng2017.id, phuRieng2017PracticeScales],
]);

/** How large invented figures of a plan are, by level; none for a plan without practice data. */
export function practiceScales(plan: PlanId): readonly PracticeScale[] {
  return scales.get(plan) ?? [];
}
