import type { PlanId } from "../codes";
import type { Plan } from "../plan/plan";
import { isTemplate, planForPeriod } from "./plan-for-period";
import { hasSameForm, readPlanName, type PlanName } from "./plan-name";

/** Plans made for an id, by the template they were made of: every one of thousands of forms asks for its plan. */
const made = new WeakMap<Plan, Map<PlanId, Plan>>();

/**
 * The plan of that id among those known: a listed one, or one of a listed template, made as its id says. Forms of one template
 * and period are alike whatever the targets: where such a plan with targets is listed, the office means that one. Undefined
 * when there is none.
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
  // An id may say the same in another way ("70-0").
  const plan = known.get(id) ?? { ...planForPeriod(of, period, new Map(values)), id };
  known.set(id, plan);
  return plan;
}
