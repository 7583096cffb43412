import type { SheetDrawing } from "../../workbook/drawing";
import { drawnArea, drawnRows } from "./drawn-area";
import { entryOf } from "./entry-of";
import type { SheetStep } from "./step";

type Entry = string | number;

/** Blocks are cut at this size, so that batches fill well and one refused block is quickly small enough. */
const BLOCK_BYTES = 250_000;

/**
 * Enters everything drawn, in blocks of whole rows. Cells of the block that are not drawn are cleared: "" does that, null
 * would leave what was there. Formats must be there before, since they decide what stays text.
 */
export function* contentSteps(sheet: SheetDrawing): Generator<SheetStep | undefined, void, undefined> {
  const area = drawnArea(sheet);
  if (area === undefined) return;
  const { left, right } = area;
  let rows: Entry[][] = [];
  let top = area.top;
  let bytes = 0;
  for (const [at, cells] of drawnRows(sheet, area)) {
    const row = new Array<Entry>(right - left + 1).fill("");
    for (const cell of cells) row[cell.column - left] = entryOf(cell);
    const more = bytesOf(row);
    if (bytes > 0 && bytes + more > BLOCK_BYTES) {
      yield block(rows, top, left, bytes);
      [rows, top, bytes] = [[], at, 0];
    }
    rows.push(row);
    bytes += more;
    yield;
  }
  yield block(rows, top, left, bytes);
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
const bytesOf = (row: readonly Entry[]): number => encoder.encode(JSON.stringify(row)).length;

const encoder = new TextEncoder();
