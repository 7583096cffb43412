import type { Finish } from "./step";
import { areaA1, columnLetters } from "../../workbook/grid";
import type { PrintSetup } from "../../workbook/drawing";

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const points = (millimetres: number): number => Number((millimetres * POINTS_PER_MILLIMETRE).toFixed(2));

/** Page number in the centre of the header. */
const PAGE_NUMBER = "&P";
/**
 * Small italics. The font code ends in a quote, so a text that begins with a digit does not change the size.
 */
const FOOTER_STYLE = '&9&"Times New Roman,Italic"';

/** Returns separate steps for paper, margins and repeated titles: a printer may refuse any of them. */
export const printFinishes = (print: PrintSetup): readonly Finish[] => [
  { what: "paper", apply: ({ pageLayout }) => setPaper(pageLayout, print) },
  { what: "margins", apply: ({ pageLayout }) => setMargins(pageLayout, print) },
  { what: "print-titles", apply: ({ pageLayout }) => setTitles(pageLayout, print) },
  { what: "print-titles", apply: (sheet) => setPages(sheet, print) },
  { what: "running-text", apply: ({ pageLayout }) => setRunningText(pageLayout.headersFooters, print) },
];

function setPaper(page: Excel.PageLayout, print: PrintSetup): void {
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.zoom = zoomOf(print);
  page.blackAndWhite = print.isWithoutFills === true;
  // Last, because it depends on the printer.
  page.paperSize = "A4";
}

function zoomOf({ fitToWidth, isOnePage, scale = 100 }: PrintSetup): Excel.PageLayoutZoomOptions {
  if (!fitToWidth) return { scale };
  return { horizontalFitToPages: 1, ...(isOnePage === true && { verticalFitToPages: 1 }) };
}

function setMargins(page: Excel.PageLayout, { margins }: PrintSetup): void {
  page.topMargin = points(margins.top);
  page.bottomMargin = points(margins.bottom);
  page.leftMargin = points(margins.left);
  page.rightMargin = points(margins.right);
  // The header is in the middle of the margin.
  page.headerMargin = points(margins.top / 2);
  page.footerMargin = points(margins.bottom / 2);
}

/** Replaces all existing page breaks. */
export function setPages({ horizontalPageBreaks }: Excel.Worksheet, { pagesFrom = [] }: PrintSetup): void {
  horizontalPageBreaks.removePageBreaks();
  for (const row of pagesFrom) horizontalPageBreaks.add(`A${row + 1}`);
}

/** Sets the print area and the repeated rows and columns. */
export function setTitles(page: Excel.PageLayout, { area, titleRows, titleColumns }: PrintSetup): void {
  if (area !== undefined) page.setPrintArea(areaA1(area));
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
