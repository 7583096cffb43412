import type { Area } from "../../domain/grid/address";
import type { DrawnCell, DrawnConditionalFormat, DrawnValidation } from "../drawing";

/** A part of a sheet, drawn on its own. */
export interface SheetPiece {
  readonly cells: readonly DrawnCell[];
  readonly merges?: readonly Area[];
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly validations?: readonly DrawnValidation[];
  readonly conditionalFormats?: readonly DrawnConditionalFormat[];
}

/** The pieces of a sheet as one. */
export function joinPieces(pieces: readonly SheetPiece[]): Required<SheetPiece> {
  return {
    cells: pieces.flatMap((piece) => piece.cells),
    merges: pieces.flatMap((piece) => piece.merges ?? []),
    rowHeights: new Map(pieces.flatMap((piece) => [...(piece.rowHeights ?? [])])),
    validations: pieces.flatMap((piece) => piece.validations ?? []),
    conditionalFormats: pieces.flatMap((piece) => piece.conditionalFormats ?? []),
  };
}

/** One cell that reaches over several columns of its row, all in its looks so that borders are whole. */
export function spread(cell: DrawnCell, lastColumn: number): SheetPiece {
  const { row, column, style } = cell;
  const rest = Array.from({ length: lastColumn - column }, (_, index): DrawnCell => ({
    row,
    column: column + 1 + index,
    content: { kind: "empty" },
    style,
  }));
  return {
    cells: [cell, ...rest],
    merges: [{ top: row, left: column, bottom: row, right: lastColumn }],
  };
}
