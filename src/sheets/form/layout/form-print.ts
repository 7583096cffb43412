import type { PrintSetup } from "../../drawing";

/** NĐ 30/2020, Phụ lục I: top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm. */
export const FORM_MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** A page without headings of its own. */
export const PLAIN_PAGE: PrintSetup = {
  orientation: "portrait",
  margins: FORM_MARGINS,
  fitToWidth: true,
  pageNumbers: true,
};

/** A page of the form: A4, as wide as the paper, headings repeated, numbered from the second page on. */
export function formPage(
  orientation: PrintSetup["orientation"],
  area: NonNullable<PrintSetup["area"]>,
  headingRow: number,
  footer: string,
): PrintSetup {
  return {
    orientation,
    margins: FORM_MARGINS,
    fitToWidth: true,
    area,
    titleRows: { first: headingRow, last: headingRow },
    pageNumbers: true,
    footer,
  };
}
