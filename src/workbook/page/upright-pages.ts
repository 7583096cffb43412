import type { SheetDrawing } from "../drawing/drawing";
import { PAGE_MARGINS } from "../drawing/plain-page";
import { pageBreaks, uprightPageHeight } from "./page-breaks";

/** Points of a row that nobody has sized. */
const LINE = 15.75;
/** So many lines of the table stay with who signs. */
const WITH_ENDING = 2;

/** A table on upright pages with what is signed below it. */
interface UprightPages {
  /** The row of its headings, which later pages repeat, and its last row. */
  readonly headings: number;
  readonly lastLine: number;
  /** The last row of all. */
  readonly last: number;
  /** Percent at which the columns take the page. */
  readonly scale: number;
  /** Whether a row heads the next one. */
  readonly isHead?: (row: number) => boolean;
}

/** Sets a sheet of any length so that no heading ends a page, and that who signs stays with the last lines of the table. */
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
