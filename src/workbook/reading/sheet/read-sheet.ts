import type { Grid } from "../../grid/grid";
import type { CellSources } from "./cell-body";
import { refuseDamaged } from "../refusal";
import { decodeFragment } from "../xml/byte-text";
import { inUtf8 } from "../xml/decode-xml";
import { XmlCursor } from "../xml/xml-cursor";
import { CellScanner } from "./cell-scanner";
import { Surroundings } from "./surroundings";

/** The data of the workbook that reading a sheet part needs. */
export interface SheetSources extends CellSources {
  readonly part: string;
}

/** The content of one sheet part, without its name. */
export interface SheetContent {
  readonly grid: Omit<Grid, "sheet" | "visibility">;
  readonly hasObjects: boolean;
}

const CELLLESS_ROOTS: readonly string[] = ["chartsheet", "dialogsheet", "macrosheet"];

/**
 * Hidden rows and columns beyond the last cell are the unused rest of the sheet. Lists at most this many of
 * them: a form that hides everything to its right would otherwise carry 16,000 numbers from thread to thread.
 */
const HIDDEN_BEYOND_CELLS = 256;

/**
 * Reads one sheet part; undefined if its root is not that of a sheet with cells. Ignores the `dimension`
 * element. Scans the part as bytes: most of them are tags, and converting those to strings would double the
 * time and treble the memory. Refuses cells outside Excel's grid, over budget, or cut off.
 */
export function readSheet(data: Uint8Array, sources: SheetSources): SheetContent | undefined {
  const { part, budget } = sources;
  const cursor = new XmlCursor(inUtf8(data), part);
  cursor.nextTag();
  const root = decodeFragment(cursor.bytes, cursor.nameStart, cursor.nameEnd);
  if (CELLLESS_ROOTS.includes(root)) return undefined;
  if (root !== "worksheet") refuseDamaged(part);
  const cells = new CellScanner(cursor, sources);
  const around = new Surroundings(cursor, budget);
  const isEmpty = cursor.leaveTag();
  while (!isEmpty) {
    cursor.nextTag();
    if (cursor.isEnd("worksheet")) break;
    if (cursor.isEndTag) continue;
    if (!cursor.isTag("sheetData")) around.take();
    else if (!cursor.leaveTag()) cells.scan();
  }
  const { rows, formulas, clashes, lastColumn } = cells.store;
  const { merges, isProtected, hasObjects } = around;
  return {
    hasObjects,
    grid: {
      ...{ rows, formulas, merges, isProtected },
      ...(clashes.length > 0 && { clashes }),
      formats: sources.formats,
      hiddenRows: listed(
        [...cells.hiddenRows].sort((one, other) => one - other),
        rows.length - 1,
      ),
      hiddenColumns: listed(around.hiddenColumns(), lastColumn),
    },
  };
}

/** Expects `hidden` in ascending order. */
function listed(hidden: readonly number[], lastUsed: number): readonly number[] {
  const used = hidden.findLastIndex((position) => position <= lastUsed) + 1;
  return hidden.slice(0, used + HIDDEN_BEYOND_CELLS);
}
