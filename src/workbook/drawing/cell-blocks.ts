import type { Area } from "../grid/address";
import type { ChangedCell } from "./drawing-difference";

/** Changed cells that fill a rectangle, row by row. */
export interface CellBlock {
  readonly area: Area;
  readonly rows: readonly (readonly ChangedCell[])[];
}

interface GrowingBlock {
  readonly area: { readonly top: number; readonly left: number; readonly right: number; bottom: number };
  readonly rows: (readonly ChangedCell[])[];
}

/**
 * Joins changed cells into rectangles: runs along rows, merged downwards. Expects cells in row-major order.
 */
export function cellBlocks(cells: readonly ChangedCell[]): readonly CellBlock[] {
  const blocks: GrowingBlock[] = [];
  /** The open block by the columns of its last run. */
  const ending = new Map<string, GrowingBlock>();
  for (const run of runs(cells)) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    const at = `${first.column}:${last.column}`;
    const above = ending.get(at);
    if (above?.area.bottom === first.row - 1) {
      above.area.bottom = first.row;
      above.rows.push(run);
      continue;
    }
    const block: GrowingBlock = {
      area: { top: first.row, left: first.column, bottom: first.row, right: last.column },
      rows: [run],
    };
    blocks.push(block);
    ending.set(at, block);
  }
  return blocks;
}

function runs(cells: readonly ChangedCell[]): readonly (readonly ChangedCell[])[] {
  const found: ChangedCell[][] = [];
  for (const cell of cells) {
    const last = found.at(-1)?.at(-1);
    if (last?.row === cell.row && last.column === cell.column - 1) found.at(-1)?.push(cell);
    else found.push([cell]);
  }
  return found;
}
