import type { Area } from "../../workbook/grid";
import { HostStop } from "../host/host-stop";

/** A rectangle of a sheet to read. */
export interface Block {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Cells in one answer: some 250 bytes each. Excel on the web answers with at most 5 MB, but the library takes an answer
 * apart in one go, in which the pane does not answer: 10,000 cells were 50 to 100 ms on a busy machine.
 */
const CELLS_AT_ONCE = 5_000;

const rowsIn = ({ top, bottom }: Area): number => bottom - top + 1;
const cellsIn = (area: Area): number => rowsIn(area) * (area.right - area.left + 1);

/** One cell in the last row and column spreads a sheet over all cells there are; a form has some thousand. */
const MOST_CELLS = 5_000_000;

/** A rectangle in pieces of whole rows that one answer can hold. Throws a HostStop when there is no end to them. */
export function smallBlocks(block: Block): readonly Block[] {
  const { area } = block;
  if (cellsIn(area) > MOST_CELLS) throw new HostStop({ kind: "too-large" });
  const rows = Math.max(1, Math.floor((CELLS_AT_ONCE * rowsIn(area)) / cellsIn(area)));
  return Array.from({ length: Math.ceil(rowsIn(area) / rows) }, (_, index) => {
    const top = area.top + index * rows;
    return { ...block, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } };
  });
}

/** The upper and the lower half. Throws a HostStop for a single row. */
export function halvesOf(block: Block): readonly Block[] {
  const { area } = block;
  if (area.top === area.bottom) throw new HostStop({ kind: "too-large" });
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    { ...block, area: { ...area, bottom: middle } },
    { ...block, area: { ...area, top: middle + 1 } },
  ];
}

/** Blocks to read in one round trip each. */
export function inHandfuls(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const handfuls: Block[][] = [];
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
