import type { Corner, Reference } from "./formula";

/** Moves a reference as Excel does: parts without "$" move. The result may lie outside the grid. */
export function movedReference(reference: Reference, rows: number, columns: number): Reference {
  if (rows === 0 && columns === 0) return reference;
  const first = movedCorner(reference.first, rows, columns);
  const last = reference.last === reference.first ? first : movedCorner(reference.last, rows, columns);
  return { ...reference, first, last };
}

function movedCorner(corner: Corner, rows: number, columns: number): Corner {
  const { row, column, anchor } = corner;
  switch (anchor) {
    case "both":
      return corner;
    case "row":
      return { ...corner, column: column + columns };
    case "column":
      return { ...corner, row: row + rows };
    case undefined:
      return { row: row + rows, column: column + columns };
  }
}
