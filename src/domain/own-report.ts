import type { ElementCode } from "./codes";
import { formValues } from "./form-values";
import { rankOf, type Plan } from "./plan";
import type { Summary } from "./summary";
import type { Template } from "./template";
import { BLANK, numberValue, type Value } from "./value";

/**
 * The office's own form, filled from the units' totals: itself a submission to the level above. What only the office can
 * say (elements of its own level, texts, and what none of its units answered) stays blank for it to fill in.
 */
export function ownReport(summary: Summary, plan: Plan, template: Template): ReadonlyMap<ElementCode, Value> {
  const ownRank = rankOf(plan, template.audience.level);
  // A review made of the office's own summaries holds what only the office can say, too.
  const isOwn = summary.units.every(({ code }) => code === summary.office.code);
  return formValues(template, (element) => {
    const { amount, day } = summary.elements.get(element.code) ?? {};
    if (!isOwn && rankOf(plan, element.origin) >= ownRank) return BLANK;
    if (day !== undefined) return { kind: "date", date: day };
    return amount === undefined ? BLANK : numberValue(amount);
  });
}
