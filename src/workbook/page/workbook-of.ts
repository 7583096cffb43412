import type { Drawing, SheetDrawing } from "../drawing/drawing";
import { joinPieces, type SheetPiece } from "./sheet-piece";

/** Makes a workbook from sheets. `createdAt` is an ISO date-time. */
export const workbookOf = (
  sheets: readonly SheetDrawing[],
  title: string,
  createdAt: string,
  author?: string,
): Drawing => ({
  ...{ sheets, title, createdAt, author },
  names: [],
  properties: new Map(),
});

/** Makes a visible, protected sheet without gridlines from pieces; the caller adds page set-up and widths. */
export function sheetOf(name: string, piece: SheetPiece): Omit<SheetDrawing, "columnWidths" | "print"> {
  return {
    name,
    visibility: "visible",
    ...joinPieces([piece]),
    hiddenColumns: [],
    links: [],
    isProtected: true,
    showGridlines: false,
  };
}
