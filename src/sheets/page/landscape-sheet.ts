import type { Area } from "../../domain/grid/address";
import { inOneGo, type Pausable } from "../../domain/pausable";
import { wrappingHeights } from "./wrapped-heights";
import { allCells } from "../all-cells";
import type { PrintSetup, SheetDrawing } from "../drawing";

/** Millimetres, within the bounds of NĐ 30/2020. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

type Given = Pick<SheetDrawing, "name" | "cells" | "columnWidths"> &
  Partial<Omit<SheetDrawing, "print">> & {
    readonly footer: string;
    readonly print: Pick<
      PrintSetup,
      "fitToWidth" | "scale" | "area" | "titleRows" | "titleColumns" | "pagesFrom"
    >;
    /** Rows that are at least so many points high. */
    readonly leastHeight?: { readonly first: number; readonly last: number; readonly height: number };
  };

/** What every sheet of the summary workbook has in common: A4 landscape, numbered pages, n/N at the foot. */
export const landscapeSheet = (given: Given): SheetDrawing => inOneGo(drawingLandscapeSheet(given));

/** The same in pieces, for sheets that grow with the units. */
export function* drawingLandscapeSheet({
  footer,
  print,
  leastHeight,
  ...given
}: Given): Pausable<SheetDrawing> {
  const { columnWidths, merges = [], rowHeights = new Map<number, number>() } = given;
  const heights = new Map(yield* wrappingHeights(allCells(given), columnWidths, merges));
  if (leastHeight !== undefined) {
    for (let row = leastHeight.first; row <= leastHeight.last; row += 1) {
      heights.set(row, Math.max(heights.get(row) ?? 0, leastHeight.height));
    }
  }
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
    rowHeights: new Map([...heights, ...rowHeights]),
    print: { orientation: "landscape", margins: MARGINS, pageNumbers: true, footer, ...print },
  };
}

/** One row as wide as the columns from…to. */
export const across = (row: number, left: number, right: number): Area => ({
  top: row,
  bottom: row,
  left,
  right,
});
