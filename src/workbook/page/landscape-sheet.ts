import type { Area } from "../grid/address";
import { inOneGo, type Pausable } from "../../base/pausable";
import { lyingPageHeight, pageBreaks } from "./page-breaks";
import { PAGE_MARGINS } from "../drawing/plain-page";
import { wrappingHeights } from "./wrapped-heights";
import { allCells } from "../drawing/all-cells";
import type { DrawnCell, PrintSetup, SheetDrawing } from "../drawing/drawing";

/** Default row height in points. */
const LINE = 15.75;

type Given = Pick<SheetDrawing, "name" | "cells" | "columnWidths"> &
  Partial<Omit<SheetDrawing, "print">> & {
    readonly footer: string;
    readonly print: Pick<
      PrintSetup,
      "fitToWidth" | "scale" | "area" | "titleRows" | "titleColumns" | "pagesFrom"
    >;
    /** Texts in place of formulas, for measuring rows only; they are not drawn. */
    readonly measured?: readonly DrawnCell[];
    /** A minimum height in points for a range of rows. */
    readonly leastHeight?: { readonly first: number; readonly last: number; readonly height: number };
    /** Whether a page must not end with this row; applies if a scale is given and nothing is fitted. */
    readonly keepsNext?: (row: number) => boolean;
  };

/** Draws the layout that all sheets of the summary share: A4 landscape, numbered pages, n/N at the foot. */
export const landscapeSheet = (given: Given): SheetDrawing => inOneGo(drawingLandscapeSheet(given));

/** Does the same in pieces, for sheets that grow with the units. */
export function* drawingLandscapeSheet({
  footer,
  print,
  leastHeight,
  keepsNext,
  measured = [],
  ...given
}: Given): Pausable<SheetDrawing> {
  const { merges = [], rowHeights = new Map<number, number>(), hiddenColumns = [] } = given;
  const seenWidths = new Map([...given.columnWidths].filter(([column]) => !hiddenColumns.includes(column)));
  const heights = new Map(yield* wrappingHeights(allCells(given), seenWidths, merges));
  for (const [row, height] of yield* wrappingHeights(measured, seenWidths, [])) {
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  if (leastHeight !== undefined) {
    for (let row = leastHeight.first; row <= leastHeight.last; row += 1) {
      heights.set(row, Math.max(heights.get(row) ?? 0, leastHeight.height));
    }
  }
  const allHeights = new Map([...heights, ...rowHeights]);
  return {
    visibility: "visible",
    hiddenColumns: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    links: [],
    isProtected: false,
    showGridlines: false,
    ...given,
    rowHeights: allHeights,
    print: {
      ...{ orientation: "landscape", margins: PAGE_MARGINS, pageNumbers: true, footer, ...print },
      ...(keepsNext && { pagesFrom: untornPages(print, allHeights, keepsNext) }),
    },
  };
}

/**
 * Returns the rows that begin a page, so that no page ends with a heading. Leaves one line of room, because
 * programs differ by that.
 */
function untornPages(
  { area, titleRows, scale = 100 }: Given["print"],
  heights: ReadonlyMap<number, number>,
  keepsNext: (row: number) => boolean,
): readonly number[] {
  const heightOf = (row: number): number => heights.get(row) ?? LINE;
  const { top: first = 0, bottom: last = 0 } = area ?? {};
  let repeated = 0;
  for (let row = titleRows?.first ?? 0; row <= (titleRows?.last ?? -1); row += 1) repeated += heightOf(row);
  const pageHeight = lyingPageHeight(PAGE_MARGINS, scale) - LINE;
  return pageBreaks({ first, last, heightOf, keepsNext, repeated, pageHeight, isEachTold: true });
}

/** Returns the area of a row from column `left` to `right`. */
export const rowArea = (row: number, left: number, right: number): Area => ({
  top: row,
  bottom: row,
  left,
  right,
});
