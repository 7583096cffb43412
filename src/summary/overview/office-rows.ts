import type { DataElement, Indicator } from "../../model/plan";
import { neededElements, rowState } from "../../model/form";
import { officePartMissingWords, officeRowWords } from "../words/office-row-words";
import type { SummaryInput } from "../setting/summary-input";

/** Returns whether only the office's own form asks for an element, and no unit's below. */
function isOwn(element: DataElement, { plan, template, summary }: SummaryInput): boolean {
  const isAskedOfOffice = template.rows.some(
    (row) => row.kind === "element" && row.element.code === element.code && row.state === "input",
  );
  return (
    isAskedOfOffice &&
    summary.units.every((unit) => rowState(plan, element, unit, summary.round) === "not-applicable")
  );
}

/** Explains a row of "0/0" units without a figure; else empty. */
export const officeRowRemark = (element: DataElement, input: SummaryInput): string =>
  isOwn(element, input) ? officeRowWords(input.summary.office.name) : "";

/** Explains an indicator of only such rows; or of some, while they are missing. */
export function officeLineRemark(indicator: Indicator, input: SummaryInput): string {
  const { elements, office } = input.summary;
  const needed = neededElements(indicator, input.template);
  const own = needed.filter((element) => isOwn(element, input));
  if (own.length === 0) return "";
  if (own.length === needed.length) return officeRowWords(office.name);
  return own.some(({ code }) => elements.get(code)?.n === 0) ? officePartMissingWords(office.name) : "";
}
