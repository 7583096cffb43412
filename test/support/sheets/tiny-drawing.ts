import type { DrawnCell, DrawnValue, Drawing, SheetDrawing } from "../../../src/workbook/drawing/drawing";
import type { StyleName } from "../../../src/workbook/drawing/style";

/** Returns a text cell. */
export const words = (row: number, column: number, text: string, style: StyleName = "plain"): DrawnValue => ({
  row,
  column,
  content: { kind: "text", text },
  style,
});

/** Returns a sheet with these cells and properties. */
export function tinySheet(
  name: string,
  cells: readonly DrawnCell[],
  more: Partial<SheetDrawing> = {},
): SheetDrawing {
  return {
    name,
    visibility: "visible",
    cells,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    links: [],
    isProtected: false,
    print: {
      orientation: "portrait",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: true,
      pageNumbers: true,
    },
    showGridlines: true,
    ...more,
  };
}

/** Returns a workbook of these sheets. */
export const tinyDrawing = (...sheets: readonly SheetDrawing[]): Drawing => ({
  sheets,
  names: [],
  properties: new Map(),
  title: "",
  createdAt: "2018-01-15T08:00:00Z",
});
