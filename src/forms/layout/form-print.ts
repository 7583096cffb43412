import { type PrintSetup, PLAIN_PAGE } from "../../workbook/drawing";

/**
 * Returns the print set-up of the form: A4, fitted to the width, repeated headings, numbered from the second
 * page.
 */
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
