import type { Area } from "../grid/address";
import type { DrawnCell, DrawnConditionalFormat, DrawnValidation } from "../drawing/drawing";

/** A part of a sheet, drawn on its own. */
export interface SheetPiece {
  readonly cells: readonly DrawnCell[];
  readonly merges?: readonly Area[];
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly validations?: readonly DrawnValidation[];
  readonly conditionalFormats?: readonly DrawnConditionalFormat[];
}

/** Joins the pieces of a sheet. */
export function joinPieces(pieces: readonly SheetPiece[]): Required<SheetPiece> {
  const rowHeights = new Map<number, number>();
  for (const piece of pieces) for (const [row, height] of piece.rowHeights ?? []) rowHeights.set(row, height);
  return {
    cells: joined(pieces, (piece) => piece.cells),
    merges: joined(pieces, (piece) => piece.merges),
    rowHeights,
    validations: joined(pieces, (piece) => piece.validations),
    conditionalFormats: joined(pieces, (piece) => piece.conditionalFormats),
  };
}

/** A loop: a form has thousands of pieces of a cell or two, for which `flatMap` takes three times as long. */
function joined<T>(
  pieces: readonly SheetPiece[],
  itemsOf: (piece: SheetPiece) => readonly T[] | undefined,
): T[] {
  const all: T[] = [];
  for (const piece of pieces) for (const item of itemsOf(piece) ?? []) all.push(item);
  return all;
}

/** Merges a cell over columns of its row; all cells get its style so that borders are complete. */
export const spread = (cell: DrawnCell, lastColumn: number): SheetPiece => spreadEach([cell], lastColumn);

/** Does the same for many cells in different rows. */
export const spreadEach = (cells: readonly DrawnCell[], lastColumn: number): SheetPiece => ({
  cells: cells.flatMap((cell) => {
    const { row, style } = cell;
    const all = [cell];
    for (let column = cell.column + 1; column <= lastColumn; column++) {
      all.push({ row, column, content: { kind: "empty" }, style });
    }
    return all;
  }),
  merges: cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: lastColumn })),
});

/** Returns the last row with a cell; a loop, since there may be hundreds of thousands of cells. */
export const lastRowOf = (cells: readonly DrawnCell[]): number =>
  cells.reduce((last, { row }) => Math.max(last, row), 0);
