import { MAX_COLUMNS } from "../../grid/address";
import type { SheetDrawing } from "../../drawing/drawing";
import { DIGIT_PIXELS, PADDING_PIXELS } from "../../page/column-size";
import { withinBound } from "../limits";
import { element } from "../xml/xml";

/** Characters. */
const USUAL_WIDTH = 8;
const MOST_CHARACTERS = 255;

/**
 * Widths and hidden columns, from left to right; what is hidden is a group that can be opened again. A column is as wide as it
 * is drawn whatever font the workbook counts by, whose digits are `digitPixels` wide.
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

/** In digits of the workbook, with the padding: a column of 10 of our digits is written 10.625. At most as wide as Excel allows. */
const writtenWidth = (width: number, digitPixels: number): number =>
  Math.min(MOST_CHARACTERS, (width * DIGIT_PIXELS + PADDING_PIXELS) / digitPixels);
