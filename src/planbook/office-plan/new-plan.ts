import type { Plan } from "../../model/plan";
import { isoDate } from "../../base/codes";
import type { RegistryId } from "../../model/codes";
import { registryOn, type UnitRegistry } from "../../model/unit";
import { DISTRICTS_GONE_FROM, movedYears, planYears } from "../renewal/plan-years";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Drawing } from "../../workbook/drawing";
import { drawPlanRows } from "../drawing/draw-plan";
import { planRows } from "../drawing/plan-rows";
import { drawRenewals } from "../renewal/draw-renewals";
import { drawQuestions } from "../renewal/draw-questions";
import { planQuestions } from "../renewal/plan-questions";
import { renewRows } from "../renewal/renew-rows";
import { moveText } from "../renewal/move-text";
import type { Clock } from "../../workbook/files";

/** A plan to start from, and its units. */
export interface PlanStart {
  readonly plan: Plan;
  readonly registry: UnitRegistry | undefined;
}

/** A workbook of tables for a new year, with the numbers of questions to the office and of changed cells. */
export interface NewPlan {
  readonly drawing: Drawing;
  readonly title: string;
  readonly questions: number;
  readonly renewals: number;
}

/** The plan is of that year already, or has no rounds to move. */
export type NewPlanFailure = { readonly kind: "same-year" } | { readonly kind: "no-rounds" };

/**
 * Renews a plan for the year in which its first round is to begin: moves rounds, deadlines and everything
 * with a year, counts anniversaries anew, and removes what only the old document states. Adds a sheet with
 * the questions that only the office can answer, and one that lists every changed cell. `registries`: all
 * known unit lists. The plan's own list may have a successor among them.
 */
export function newPlan(
  { plan, registry }: PlanStart,
  year: number,
  registries: readonly UnitRegistry[],
  clock: Clock,
): Outcome<NewPlan, NewPlanFailure> {
  const years = planYears(plan);
  if (years === undefined) return fail({ kind: "no-rounds" });
  const by = year - years.first;
  if (by === 0) return fail({ kind: "same-year" });
  const find = (id: RegistryId) => registries.find((known) => known.id === id);
  const units = registry && registryOn(registry, isoDate(`${String(year)}-01-01`), find);
  const reporting = { ...plan, defaultRegistry: units?.id ?? plan.defaultRegistry };
  const { rows, renewals } = renewRows(planRows(reporting, units), {
    ...{ by, years },
    formerUnits: units === registry ? undefined : registry?.title,
  });
  const title = moveText(plan.title, by, years);
  const questions = planQuestions({
    ...{ plan, rows, renewals, years: movedYears(years, by) },
    isWithoutDistricts: isoDate(`${String(year)}-12-31`) >= DISTRICTS_GONE_FROM,
  });
  const drawing = drawPlanRows(rows, title, clock.today(), [
    drawQuestions(questions),
    drawRenewals(renewals),
  ]);
  return succeed({ drawing, title, questions: questions.length, renewals: renewals.length });
}
