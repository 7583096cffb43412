import { areaA1, columnLetters } from "../../domain/grid/address";
import type { PrintSetup, SheetDrawing } from "../../sheets/drawing";
import { SMALL, type SheetStep } from "./step";

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const points = (millimetres: number): number => Number((millimetres * POINTS_PER_MILLIMETRE).toFixed(2));

/** Page number alone in the middle of the head. */
const PAGE_NUMBER = "&P";
/** Small italics. The font code ends in a quote, so a text that begins with a digit does not grow the size. */
const FOOTER_STYLE = '&9&"Times New Roman,Italic"';

/** A4, margins, what repeats on every page. */
export const printSteps = ({ print }: SheetDrawing): readonly SheetStep[] => [
  {
    bytes: 10 * SMALL,
    apply: ({ pageLayout }) => {
      setUpPage(pageLayout, print);
      if (print.area !== undefined) pageLayout.setPrintArea(areaA1(print.area));
      setTitles(pageLayout, print);
      setRunningText(pageLayout.headersFooters, print);
    },
  },
];

function setUpPage(page: Excel.PageLayout, { orientation, margins, fitToWidth }: PrintSetup): void {
  page.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.topMargin = points(margins.top);
  page.bottomMargin = points(margins.bottom);
  page.leftMargin = points(margins.left);
  page.rightMargin = points(margins.right);
  // Running text stands in the middle of the margin.
  page.headerMargin = points(margins.top / 2);
  page.footerMargin = points(margins.bottom / 2);
  page.zoom = fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
}

function setTitles(page: Excel.PageLayout, { titleRows, titleColumns }: PrintSetup): void {
  if (titleRows !== undefined) {
    page.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  }
  if (titleColumns !== undefined) {
    page.setPrintTitleColumns(`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`);
  }
}

function setRunningText(texts: Excel.HeaderFooterGroup, { pageNumbers, footer }: PrintSetup): void {
  const foot = footer === undefined ? "" : FOOTER_STYLE + footer.replaceAll("&", "&&");
  texts.state = pageNumbers ? "FirstAndDefault" : "Default";
  texts.defaultForAllPages.centerHeader = pageNumbers ? PAGE_NUMBER : "";
  texts.defaultForAllPages.leftFooter = foot;
  if (pageNumbers) texts.firstPage.leftFooter = foot;
}
