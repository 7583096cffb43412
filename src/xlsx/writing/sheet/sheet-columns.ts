import { MAX_COLUMNS } from "../../../domain/grid/address";
import type { SheetDrawing } from "../../../sheets/drawing";
import { withinBound } from "../limits";
import { element } from "../xml/xml";

/**
 * The file counts the 5 pixels of padding into a width (ISO 29500-1 §18.3.1.13). The widest digit of our font is 8 pixels
 * wide, so a column that Excel shows as 10 wide is written 10.625.
 */
const PADDING = 5 / 8;
const USUAL_WIDTH = 8 + PADDING;

/** Widths and hidden columns, from left to right; what is hidden is a group that can be opened again. */
export function columnsXml(sheet: SheetDrawing): string {
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
      width: width === undefined ? USUAL_WIDTH : withinBound(width, "column width in characters") + PADDING,
      hidden: hidden.has(column) ? 1 : undefined,
      outlineLevel: hidden.has(column) ? 1 : undefined,
      customWidth: width === undefined ? undefined : 1,
    });
  });
  return items.length === 0 ? "" : `<cols>${items.join("")}</cols>`;
}
