import { strToU8 } from "fflate";
import type { CellFormat } from "../../../domain/grid/grid";
import type { Budget } from "../budget";
import { decodeXml, xmlEncoding } from "../xml/decode-xml";
import { refuseDamaged } from "../refusal";
import { type ScannedRows, scanRows } from "./scan-rows";
import { SheetCursor } from "./sheet-cursor";
import type { SheetContent } from "./sheet-part";
import { readSurroundings } from "./sheet-surroundings";
import { decodeFragment } from "./sheet-text";

/** What a sheet part needs from the rest of the workbook. */
export interface SheetSources {
  readonly part: string;
  readonly formats: readonly CellFormat[];
  readonly strings: () => readonly string[];
  readonly budget: Budget;
  readonly formulaTexts: boolean;
}

const CELLLESS_ROOTS: readonly string[] = ["chartsheet", "dialogsheet", "macrosheet"];

/**
 * Hidden rows and columns beyond the last cell are the unused rest of the sheet. Up to this many are listed; a form
 * that hides everything to the right of it would otherwise carry 16,000 numbers from thread to thread.
 */
const HIDDEN_BEYOND_CELLS = 256;

/** Reads one sheet part; undefined when its root says that it has no cells. The `dimension` element is not believed. */
export function readSheet(data: Uint8Array, sources: SheetSources): SheetContent | undefined {
  const { part, budget } = sources;
  const bytes = xmlEncoding(data) === "utf-8" ? data : strToU8(decodeXml(data));
  const cursor = new SheetCursor(bytes, part);
  cursor.nextTag();
  const root = decodeFragment(bytes, cursor.nameStart, cursor.nameEnd);
  if (CELLLESS_ROOTS.includes(root)) return undefined;
  if (root !== "worksheet") refuseDamaged(part);
  const start = findCells(cursor);
  const { strings, formulaTexts } = sources;
  const cellSources = { strings, formulaTexts, sharedAreas: new Map<string, string>() };
  const scanned = start === undefined ? undefined : scanRows(cursor, cellSources, budget);
  const around = textAround(bytes, start, scanned, budget);
  const { hasObjects, hiddenColumns, ...surroundings } = readSurroundings(around, part, budget);
  const rows = scanned?.store.rows ?? [];
  return {
    hasObjects,
    grid: {
      ...surroundings,
      rows,
      formulas: scanned?.store.formulas ?? new Map(),
      formats: sources.formats,
      hiddenRows: listed(scanned?.hiddenRows ?? new Set(), rows.length - 1),
      hiddenColumns: listed(hiddenColumns, scanned?.store.lastColumn ?? -1),
    },
  };
}

/** Goes to the place after `<sheetData>`, whatever comes before it; undefined when there are no cells. */
function findCells(cursor: SheetCursor): number | undefined {
  while (cursor.findTag()) {
    if (cursor.isTag("sheetData") && !cursor.isEndTag) return cursor.leaveTag() ? undefined : cursor.at;
  }
  return undefined;
}

/** Everything but the cells, still well-formed: start and end tag of `sheetData` meet. */
function textAround(
  bytes: Uint8Array,
  start: number | undefined,
  scanned: ScannedRows | undefined,
  budget: Budget,
): string {
  const head = bytes.subarray(0, start);
  const tail = scanned ? bytes.subarray(scanned.end) : bytes.subarray(bytes.length);
  budget.spendText(head.length + tail.length);
  return decodeXml(head) + decodeXml(tail);
}

function listed(hidden: ReadonlySet<number>, lastUsed: number): readonly number[] {
  const sorted = [...hidden].sort((one, other) => one - other);
  const used = sorted.findLastIndex((position) => position <= lastUsed) + 1;
  return sorted.slice(0, used + HIDDEN_BEYOND_CELLS);
}
