import type { RoundId } from "../../model/codes";
import type { Plan } from "../../model/plan";
import { prefilled, type EarlierFigures, templateFor, type Template } from "../../model/form";
import type { Unit } from "../../model/unit";
import type { Drawing } from "../../workbook/drawing";
import { drawForm } from "../draw-form";

/** Returns the template of a plan and round for one unit. Level and sector of the unit decide the rows. */
export function templateOf(plan: Plan, round: RoundId, unit: Unit): Template {
  return templateFor(plan, round, { level: unit.level, sector: unit.sector });
}

/**
 * Makes the form of one unit for one round. Fills in assigned values, and those that continue `earlier`, the
 * figures of the previous round. `above` is the office it reports to.
 */
export function makeForm(
  plan: Plan,
  round: RoundId,
  unit: Unit,
  above: Unit | undefined,
  createdAt: string,
  earlier?: EarlierFigures,
): Drawing {
  const values = prefilled(plan, round, unit.code, earlier);
  return drawForm({ template: templateOf(plan, round, unit), unit, above, createdAt, values });
}
