import type { PrintSetup } from "../../workbook/drawing/drawing";
import { PLAIN_PAGE } from "../../workbook/drawing/plain-page";

/** A page of the form: A4, as wide as the paper, headings repeated, numbered from the second page on. */
export function formPage(
  orientation: PrintSetup["orientation"],
  area: NonNullable<PrintSetup["area"]>,
  headingRow: number,
  footer: string,
): PrintSetup {
  return {
    ...PLAIN_PAGE,
    orientation,
    area,
    titleRows: { first: headingRow, last: headingRow },
    footer,
  };
}
