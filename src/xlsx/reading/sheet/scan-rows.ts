import type { Budget } from "../budget";
import { CellBody, type CellSources } from "./cell-body";
import { RowStore } from "./row-store";
import type { SheetCursor } from "./sheet-cursor";
import { SheetTag } from "./sheet-tag";

const LETTER_C = 0x63;

export interface ScannedRows {
  readonly store: RowStore;
  readonly hiddenRows: ReadonlySet<number>;
  /** Where `</sheetData>` stands. */
  readonly end: number;
}

/**
 * Scans the cells of a sheet as bytes, from after `<sheetData>`: most bytes are tags, and turning those into strings
 * first would double the time and treble the memory. Refuses cells outside Excel's grid, over budget, or cut off.
 */
export function scanRows(cursor: SheetCursor, sources: CellSources, budget: Budget): ScannedRows {
  const store = new RowStore();
  const hiddenRows = new Set<number>();
  const tag = new SheetTag();
  const body = new CellBody();
  for (;;) {
    cursor.nextTag();
    if (cursor.isEndTag) {
      if (cursor.isTag("sheetData")) return { store, hiddenRows, end: cursor.tagStart };
    } else if (cursor.nameEnd - cursor.nameStart === 1 && cursor.bytes[cursor.nameStart] === LETTER_C) {
      budget.spendCell();
      tag.readCell(cursor);
      body.clear();
      if (!tag.isEmpty) body.read(cursor, tag.type, sources);
      store.put(tag, body);
    } else if (cursor.isTag("row")) {
      tag.readRow(cursor);
      if (tag.isHidden) hiddenRows.add(tag.row);
    } else if (cursor.isTag("extLst")) {
      cursor.leaveElement("extLst");
    }
  }
}
