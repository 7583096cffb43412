import type { ElementCode, LevelCode } from "../codes";
import type { DataElement } from "../plan/data-element";
import { formValues } from "../form/form-values";
import { openTerms } from "./open-terms";
import { rankOf, type Plan } from "../plan/plan";
import type { Summary } from "./summary";
import type { Template } from "../form/template";
import { BLANK, numberValue, type Value } from "../value";

/**
 * The office's own form, filled from the units' totals: itself a submission to the level above. What only the
 * office can say (elements of its own level, texts, and what none of its units answered) is what it wrote
 * there before, or stays blank for it to fill in. So does a total that lacks units which are in the figures
 * it is calculated with: the level above would divide or subtract what does not belong together.
 */
export function officeReport(
  summary: Summary,
  plan: Plan,
  template: Template,
  written: ReadonlyMap<ElementCode, Value> = new Map(),
): ReadonlyMap<ElementCode, Value> {
  // A review made of the office's own summaries holds what only the office can say, too.
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

/** Whether an element is of the office's own level or one above, so that no unit below can answer it. */
export const isSaidByOffice = (element: DataElement, plan: Plan, level: LevelCode): boolean =>
  rankOf(plan, element.origin) >= rankOf(plan, level);
