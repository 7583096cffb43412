import type { PrintSetup } from "../../drawing/drawing";
import { withinLimit } from "../limits";
import { spreadsheetText } from "../xml/spreadsheet-text";
import { element, escapeText } from "../xml/xml";

const A4 = 9;
const MILLIMETRES_PER_INCH = 25.4;

/** Centred page number; Excel sets it in the font of the Normal style, which is ours. */
const PAGE_NUMBER = "&C&P";
/**
 * Small italics at the left. The font code ends in a quote, so that a leading digit of the text is not read
 * as a size.
 */
const FOOTER_STYLE = '&L&9&"Times New Roman,Italic"';

/** Writes margins, paper, header and footer in the order of the schema. */
export function printSetupXml(print: PrintSetup): string {
  return pageMargins(print) + pageSetup(print) + headerFooter(print) + rowBreaks(print);
}

const LAST_COLUMN = 16_383;

function rowBreaks({ pagesFrom = [] }: PrintSetup): string {
  if (pagesFrom.length === 0) return "";
  const breaks = pagesFrom.map((row) => element("brk", { id: row, max: LAST_COLUMN, man: 1 }));
  return element("rowBreaks", { count: breaks.length, manualBreakCount: breaks.length }, breaks.join(""));
}

function pageMargins({ margins }: PrintSetup): string {
  return element("pageMargins", {
    left: inches(margins.left),
    right: inches(margins.right),
    top: inches(margins.top),
    bottom: inches(margins.bottom),
    // Headers and footers are in the middle of the margin.
    header: inches(margins.top / 2),
    footer: inches(margins.bottom / 2),
  });
}

function pageSetup({ orientation, fitToWidth, scale, isOnePage, isWithoutFills }: PrintSetup): string {
  return element("pageSetup", {
    paperSize: A4,
    scale: fitToWidth ? undefined : scale,
    orientation,
    // Height 0 is "as many pages as needed"; one page is the default for both width and height.
    fitToHeight: fitToWidth && isOnePage !== true ? 0 : undefined,
    blackAndWhite: isWithoutFills === true ? 1 : undefined,
  });
}

function headerFooter({ pageNumbers, footer }: PrintSetup): string {
  if (!pageNumbers && footer === undefined) return "";
  const foot = footer === undefined ? "" : footerText(footer);
  return element(
    "headerFooter",
    { differentFirst: pageNumbers ? 1 : undefined },
    textElement("oddHeader", pageNumbers ? PAGE_NUMBER : "") +
      textElement("oddFooter", foot) +
      textElement("firstFooter", pageNumbers ? foot : ""),
  );
}

function footerText(footer: string): string {
  return withinLimit(FOOTER_STYLE + footer.replaceAll("&", "&&"), "header or footer");
}

const textElement = (name: string, text: string): string =>
  text === "" ? "" : element(name, {}, escapeText(spreadsheetText(text)));

const inches = (millimetres: number): number => Number((millimetres / MILLIMETRES_PER_INCH).toFixed(4));
