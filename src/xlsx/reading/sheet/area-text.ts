import { type Area, type CellPosition, MAX_COLUMNS, MAX_ROWS, parseA1 } from "../../../domain/grid/address";
import type { Budget } from "../budget";

/**
 * "B2:C9", "$A$1", "A:C" or "3:7" → area, corners in any order; undefined when the text is no area of Excel's grid.
 * Whole columns and rows stay one rectangle.
 */
export function parseArea(text: string): Area | undefined {
  const [first = "", last = first, ...rest] = text.split(":");
  if (rest.length > 0) return undefined;
  const from = parseCorner(first, 0);
  const to = parseCorner(last, 1);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** A list of areas as `sqref` attributes hold it, separated by blanks; each is counted before it is kept. */
export function parseAreas(text: string, budget: Budget): readonly Area[] {
  const areas: Area[] = [];
  for (const [word] of text.matchAll(/\S+/g)) {
    budget.spendArea();
    const area = parseArea(word);
    if (area) areas.push(area);
  }
  return areas;
}

/** A corner that names only a column or only a row reaches to the start (`end` 0) or the end (1) of the grid. */
function parseCorner(text: string, end: 0 | 1): CellPosition | undefined {
  if (/^\$?[A-Za-z]+$/.test(text)) return parseA1(`${text}${end * (MAX_ROWS - 1) + 1}`);
  const position = parseA1(/^\$?\d+$/.test(text) ? `A${text}` : text);
  return position && /^\$?\d/.test(text) ? { ...position, column: end * (MAX_COLUMNS - 1) } : position;
}
