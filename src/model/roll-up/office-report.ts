import type { ElementCode, LevelCode } from "../codes";
import type { DataElement } from "../plan/data-element";
import { formValues } from "../form/form-values";
import { openTerms } from "./open-terms";
import { rankOf, type Plan } from "../plan/plan";
import type { Summary } from "./summary";
import type { Template } from "../form/template";
import { BLANK, numberValue, type Value } from "../value";

/**
 * Fills the office's own form from the units' totals: itself a submission to the level above. What only the
 * office can answer (elements of its own level, texts, and what no unit answered) comes from its earlier
 * entries or stays blank. So does a total without units that are in the figures it is calculated with: the
 * level above would divide or subtract figures of different units.
 */
export function officeReport(
  summary: Summary,
  plan: Plan,
  template: Template,
  written: ReadonlyMap<ElementCode, Value> = new Map(),
): ReadonlyMap<ElementCode, Value> {
  // A review made of the office's own summaries includes what only the office can answer.
  const isOwn = summary.units.every(({ code }) => code === summary.office.code);
  const open = openTerms(summary, plan);
  return formValues(template, (element) => {
    const { amount, day } = summary.elements.get(element.code) ?? {};
    const own = written.get(element.code) ?? BLANK;
    if (!isOwn && isSaidByOffice(element, plan, template.audience.level)) return own;
    if (open.has(element.code)) return own;
    if (day !== undefined) return { kind: "date", date: day };
    return amount === undefined ? own : numberValue(amount);
  });
}

/**
 * Returns whether an element belongs to the office's level or a higher one, so that no unit below can answer
 * it.
 */
export const isSaidByOffice = (element: DataElement, plan: Plan, level: LevelCode): boolean =>
  rankOf(plan, element.origin) >= rankOf(plan, level);
