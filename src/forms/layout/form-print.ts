import { type PrintSetup, PLAIN_PAGE } from "../../workbook/drawing";

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
