import type { PrintSetup } from "./drawing";

/** Millimetres. NĐ 30/2020, Phụ lục I: top and bottom 20-25, left 30-35, right 15-20. */
export const PAGE_MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** A portrait page without repeated headings, fitted to the width of the paper. */
export const PLAIN_PAGE: PrintSetup = {
  orientation: "portrait",
  margins: PAGE_MARGINS,
  fitToWidth: true,
  pageNumbers: true,
};
