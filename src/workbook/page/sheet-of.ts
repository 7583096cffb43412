import type { SheetDrawing } from "../drawing/drawing";
import { joinPieces, type SheetPiece } from "./sheet-piece";

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
