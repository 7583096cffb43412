import type { SheetDrawing } from "../drawing/drawing";
import { PAGE_MARGINS } from "../drawing/plain-page";
import { pageBreaks, uprightPageHeight } from "./page-breaks";

/** Default row height in points. */
const LINE = 15.75;
/** Number of the last table rows that stay on one page with the signatures. */
const WITH_ENDING = 2;

/** A table on portrait pages with signatures below. */
interface UprightPages {
  /** The heading row, which later pages repeat, and the last row of the table. */
  readonly headings: number;
  readonly lastLine: number;
  /** The last row of the sheet. */
  readonly last: number;
  /** Scale in percent that fits the columns to the page. */
  readonly scale: number;
  /** Whether a row is a heading of the next one. */
  readonly isHead?: (row: number) => boolean;
}

/**
 * Sets page breaks so that no page ends with a heading, and the signatures stay with the last rows of the
 * table.
 */
export function onUprightPages(
  sheet: SheetDrawing,
  { headings, lastLine, last, scale, isHead = () => false }: UprightPages,
): SheetDrawing {
  const heightOf = (row: number): number => sheet.rowHeights.get(row) ?? LINE;
  const pagesFrom = pageBreaks({
    ...{ first: 0, last, heightOf, repeated: heightOf(headings), isEachTold: true },
    pageHeight: uprightPageHeight(PAGE_MARGINS, scale) - LINE,
    keepsNext: (row) => row === headings || isHead(row) || row > lastLine - WITH_ENDING,
  });
  const titleRows = { first: headings, last: headings };
  return {
    ...sheet,
    print: { ...sheet.print, isOnePage: false, fitToWidth: false, scale, titleRows, pagesFrom },
  };
}
