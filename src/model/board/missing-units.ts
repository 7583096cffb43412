import type { ElementCode } from "../codes";
import { isAnswered } from "../submission/is-answered";
import type { Plan } from "../plan/plan";
import type { Summary } from "../roll-up/summary";
import { rowState } from "../form/template";
import type { Unit } from "../unit/unit";

/** Returns the units that are asked for an element and have not answered it, in summary order. */
export function missingUnits(code: ElementCode, plan: Plan, summary: Summary): readonly Unit[] {
  const element = plan.elements.find((each) => each.code === code);
  if (element === undefined) return [];
  return summary.units.filter((unit) => {
    const value = summary.reported.get(unit.code)?.get(code);
    if (value !== undefined) return value.kind !== "not-applicable" && !isAnswered(value);
    return rowState(plan, element, unit, summary.round) !== "not-applicable";
  });
}
