import type { DataElement, Indicator } from "../../model/plan";
import { neededElements, rowState } from "../../model/form";
import { officePartMissingWords, officeRowWords } from "../words/office-row-words";
import type { SummaryInput } from "../setting/summary-input";

/** Whether only the office itself answers an element: its own form asks for it, and nobody's below does. */
function isOwn(element: DataElement, { plan, template, summary }: SummaryInput): boolean {
  const isAskedOfOffice = template.rows.some(
    (row) => row.kind === "element" && row.element.code === element.code && row.state === "input",
  );
  return (
    isAskedOfOffice &&
    summary.units.every((unit) => rowState(plan, element, unit, summary.round) === "not-applicable")
  );
}

/** Says so beside a row that would otherwise look forgotten: "0/0" units, and no figure. Else nothing. */
export const officeRowRemark = (element: DataElement, input: SummaryInput): string =>
  isOwn(element, input) ? officeRowWords(input.summary.office.name) : "";

/**
 * The same beside an indicator that needs nothing but such rows; of one that needs some of them, as long as
 * they are missing.
 */
export function officeLineRemark(indicator: Indicator, input: SummaryInput): string {
  const { elements, office } = input.summary;
  const needed = neededElements(indicator, input.template);
  const own = needed.filter((element) => isOwn(element, input));
  if (own.length === 0) return "";
  if (own.length === needed.length) return officeRowWords(office.name);
  return own.some(({ code }) => elements.get(code)?.n === 0) ? officePartMissingWords(office.name) : "";
}
