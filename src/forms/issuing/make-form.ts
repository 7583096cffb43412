import type { RoundId } from "../../model/codes";
import type { Plan } from "../../model/plan";
import { prefilled, type EarlierFigures, templateFor, type Template } from "../../model/form";
import type { Unit } from "../../model/unit";
import type { Drawing } from "../../workbook/drawing";
import { drawForm } from "../draw-form";

/**
 * The template of a plan and round for one unit: its level and, where it has one, its sector decide the rows.
 */
export function templateOf(plan: Plan, round: RoundId, unit: Unit): Template {
  return templateFor(plan, round, { level: unit.level, sector: unit.sector });
}

/**
 * The form of one unit for one round, blank but for what is known before: what was assigned to the unit, and
 * what continues `earlier`, its figures of the round before. `above` is the office it reports to.
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
