import type { SheetDrawing } from "../drawing/drawing";
import { joinPieces, type SheetPiece } from "./sheet-piece";

/** A visible, protected sheet without gridlines from its pieces; page set-up and widths are for the caller to say. */
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
