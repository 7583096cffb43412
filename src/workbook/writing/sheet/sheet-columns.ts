import { MAX_COLUMNS } from "../../grid/address";
import type { SheetDrawing } from "../../drawing/drawing";
import { DIGIT_PIXELS, PADDING_PIXELS } from "../../page/column-size";
import { withinBound } from "../limits";
import { element } from "../xml/xml";

/** Characters. */
const USUAL_WIDTH = 8;
const MOST_CHARACTERS = 255;

/**
 * Writes widths and hidden columns from left to right; hidden columns are a group that can be opened again.
 * Converts widths to the workbook's digit width of `digitPixels`, so that columns are as wide as drawn in any
 * font.
 */
export function columnsXml(sheet: SheetDrawing, digitPixels: number = DIGIT_PIXELS): string {
  const hidden = new Set(sheet.hiddenColumns);
  const columns = [...new Set([...sheet.columnWidths.keys(), ...hidden])].sort((a, b) => a - b);
  const items = columns.map((column) => {
    if (!(column >= 0 && column < MAX_COLUMNS)) {
      throw new Error(
        `A column leaves Excel's limit of ${MAX_COLUMNS} columns: ${column} of "${sheet.name}"`,
      );
    }
    const width = sheet.columnWidths.get(column);
    return element("col", {
      min: column + 1,
      max: column + 1,
      width: writtenWidth(withinBound(width ?? USUAL_WIDTH, "column width in characters"), digitPixels),
      hidden: hidden.has(column) ? 1 : undefined,
      outlineLevel: hidden.has(column) ? 1 : undefined,
      customWidth: width === undefined ? undefined : 1,
    });
  });
  return items.length === 0 ? "" : `<cols>${items.join("")}</cols>`;
}

/**
 * Converts a width to digits of the workbook, with the padding: 10 of our digits are written as 10.625.
 * Limited to Excel's maximum.
 */
const writtenWidth = (width: number, digitPixels: number): number =>
  Math.min(MOST_CHARACTERS, (width * DIGIT_PIXELS + PADDING_PIXELS) / digitPixels);
