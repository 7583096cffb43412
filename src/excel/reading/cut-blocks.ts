import type { Area } from "../../workbook/grid";
import { HostStop } from "../host/host-stop";

/** A rectangle of a sheet to read. */
export interface SheetBlock {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Cells of one response, some 250 bytes each. Excel on the web limits responses to 5 MB. The limit is lower
 * because the library parses a response in one go, which blocks the pane: 10,000 cells take 50 to 100 ms on a
 * busy machine.
 */
const CELLS_AT_ONCE = 5_000;

const rowsIn = ({ top, bottom }: Area): number => bottom - top + 1;
const cellsIn = (area: Area): number => rowsIn(area) * (area.right - area.left + 1);

/** One cell in the last row and column extends a sheet to all possible cells; a form has a few thousand. */
const MOST_CELLS = 5_000_000;

/**
 * Divides a rectangle into blocks of whole rows that fit into one response. Throws a HostStop if there are
 * too many cells.
 */
export function smallBlocks(block: SheetBlock): readonly SheetBlock[] {
  const { area } = block;
  if (cellsIn(area) > MOST_CELLS) throw new HostStop({ kind: "too-large" });
  const rows = Math.max(1, Math.floor((CELLS_AT_ONCE * rowsIn(area)) / cellsIn(area)));
  return Array.from({ length: Math.ceil(rowsIn(area) / rows) }, (_, index) => {
    const top = area.top + index * rows;
    return { ...block, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } };
  });
}

/** Returns the upper and lower half. Throws a HostStop for a single row. */
export function halvesOf(block: SheetBlock): readonly SheetBlock[] {
  const { area } = block;
  if (area.top === area.bottom) throw new HostStop({ kind: "too-large" });
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    { ...block, area: { ...area, bottom: middle } },
    { ...block, area: { ...area, top: middle + 1 } },
  ];
}

/** Groups blocks for one round trip each. */
export function inHandfuls(blocks: readonly SheetBlock[]): readonly (readonly SheetBlock[])[] {
  const handfuls: SheetBlock[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    if (cells + cellsIn(block.area) > CELLS_AT_ONCE) {
      handfuls.push([]);
      cells = 0;
    }
    handfuls.at(-1)?.push(block);
    cells += cellsIn(block.area);
  }
  return handfuls;
}
