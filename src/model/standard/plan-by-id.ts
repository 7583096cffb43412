import type { PlanId } from "../codes";
import type { Plan } from "../plan/plan";
import { isTemplate, planForPeriod } from "./plan-for-period";
import { hasSameForm, readPlanName, type PlanName } from "./plan-name";

/** Cache of plans by template and id: thousands of forms look up their plan. */
const made = new WeakMap<Plan, Map<PlanId, Plan>>();

/**
 * Returns the plan with that id: a listed one, or one made from a listed template as the id states. Forms of
 * one template and period are the same for all targets, so a listed plan with targets takes precedence.
 * Undefined if there is none.
 */
export function planById(plans: readonly Plan[], id: PlanId): Plan | undefined {
  const listed = plans.find((plan) => plan.id === id);
  const name = listed === undefined ? readPlanName(id) : undefined;
  if (name === undefined) return listed;
  const alike = plans.filter((plan) => hasSameForm(plan.id, id));
  return (
    alike.find(({ indicators }) => indicators.some(({ target }) => target !== undefined)) ??
    madeOf(plans, id, name) ??
    alike[0]
  );
}

function madeOf(
  plans: readonly Plan[],
  id: PlanId,
  { template, period, targets }: PlanName,
): Plan | undefined {
  const of = plans.filter(isTemplate).find(({ standard }) => standard.id === template);
  if (of === undefined || targets.length > of.standard.targets.length) return undefined;
  const known = made.get(of) ?? new Map<PlanId, Plan>();
  made.set(of, known);
  const values = of.standard.targets.flatMap(({ indicator }, index) => {
    const value = targets[index];
    return value === undefined ? [] : [[indicator, value] as const];
  });
  // An id may have another spelling ("70-0").
  const plan = known.get(id) ?? { ...planForPeriod(of, period, new Map(values)), id };
  known.set(id, plan);
  return plan;
}
