import { allCells } from "../../sheets/all-cells";
import type { SheetDrawing } from "../../sheets/drawing";
import { drawnArea } from "./drawn-area";
import { entryOf } from "./entry-of";
import type { SheetStep } from "./step";

type Entry = string | number;

/** Blocks are cut at this size, so that batches fill well and one refused block is quickly small enough. */
const BLOCK_BYTES = 250_000;

/**
 * Enters everything drawn, in blocks of whole rows. Cells of the block that are not drawn are cleared: "" does that, null
 * would leave what was there. Formats must be there before, since they decide what stays text.
 */
export function contentSteps(sheet: SheetDrawing): readonly SheetStep[] {
  const area = drawnArea(sheet);
  if (area === undefined) return [];
  const width = area.right - area.left + 1;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () => new Array<Entry>(width).fill(""));
  for (const cell of allCells(sheet)) {
    const row = rows[cell.row - area.top];
    if (row !== undefined) row[cell.column - area.left] = entryOf(cell);
  }
  return blocks(rows, area.top, area.left);
}

function blocks(rows: readonly Entry[][], top: number, left: number): readonly SheetStep[] {
  const steps: SheetStep[] = [];
  let start = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    const more = bytesOf(row);
    if (bytes > 0 && bytes + more > BLOCK_BYTES) {
      steps.push(block(rows.slice(start, index), top + start, left, bytes));
      start = index;
      bytes = 0;
    }
    bytes += more;
  });
  return [...steps, block(rows.slice(start), top + start, left, bytes)];
}

function block(rows: Entry[][], top: number, left: number, bytes: number): SheetStep {
  return {
    bytes,
    apply: (sheet) => {
      // One property for constants and formulas alike: entering formulas is the same as entering values.
      sheet.getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 0).formulas = rows;
    },
    halves: () => {
      if (rows.length < 2) return undefined;
      const middle = Math.ceil(rows.length / 2);
      return [
        block(rows.slice(0, middle), top, left, bytes / 2),
        block(rows.slice(middle), top + middle, left, bytes / 2),
      ];
    },
  };
}

/** JSON in UTF-8: accented Vietnamese letters take three bytes. */
function bytesOf(row: readonly Entry[]): number {
  return new TextEncoder().encode(JSON.stringify(row)).length;
}
