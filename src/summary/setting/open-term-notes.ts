import { formatNumber } from "../../base/formats";
import type { ElementCode } from "../../model/codes";
import { isSaidByOffice, openTerms } from "../../model/roll-up";
import { openTermWords } from "../words/office-row-words";
import type { SummaryInput } from "./summary-input";

/** What stands beside the rows of the office's own report: what it wrote there, and why a row is left blank. */
export function openTermNotes(input: SummaryInput): ReadonlyMap<string, string> {
  const { summary, plan, template, own, written } = input;
  const notes = new Map<string, string>();
  const isLeftBlank = (code: ElementCode): boolean => {
    const element = plan.elements.find((each) => each.code === code);
    const isAdded = element !== undefined && !isSaidByOffice(element, plan, template.audience.level);
    return isAdded && own.get(code)?.kind === "blank";
  };
  for (const [code, units] of openTerms(summary, plan)) {
    if (!isLeftBlank(code)) continue;
    const { amount } = summary.elements.get(code) ?? {};
    notes.set(code, openTermWords(units.length, amount === undefined ? "" : formatNumber(amount)));
  }
  for (const [code, note] of written?.notes ?? []) notes.set(code, note);
  return notes;
}
