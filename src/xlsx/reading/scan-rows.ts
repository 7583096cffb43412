import type { Budget } from "./budget";
import { type CellBody, type CellSources, readCellBody } from "./cell-body";
import { RowStore } from "./row-store";
import type { SheetCursor } from "./sheet-cursor";
import { newTag, readCellTag, readRowTag } from "./sheet-tags";

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
  const tag = newTag();
  const body: CellBody = { value: undefined, formula: undefined };
  for (;;) {
    cursor.nextTag();
    if (cursor.isEndTag) {
      if (cursor.isTag("sheetData")) return { store, hiddenRows, end: cursor.tagStart };
    } else if (cursor.nameEnd - cursor.nameStart === 1 && cursor.bytes[cursor.nameStart] === LETTER_C) {
      budget.spendCell();
      readCellTag(cursor, tag);
      body.value = undefined;
      body.formula = undefined;
      if (!tag.isEmpty) readCellBody(cursor, tag.type, sources, body);
      store.put(tag, body);
    } else if (cursor.isTag("row")) {
      readRowTag(cursor, tag);
      if (tag.isHidden) hiddenRows.add(tag.row);
    } else if (cursor.isTag("extLst")) {
      cursor.leaveElement("extLst");
    }
  }
}
