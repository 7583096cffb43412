import type { EventEntry } from "../../library/native-bridge";
import type { Metadata } from "../../library/metadata";
import type { Book } from "../../model/book";
import type { BookEvent } from "../../model/book-events";
import { areaText } from "../../model/sheet-areas";
import { Cells } from "../range/cells";

/** Category of Excel's object events. Source: measured (excel-host notes, section 3). */
const CATEGORY = 65_536;
const WORKBOOK = "Workbook";

let lastMessage = 0;
const changedCells = new WeakMap<Book, Map<string, Cells>>();

/** Returns the cells of an event handler's `event.getRange`. */
export function cellsOfEvent(book: Book, reference: string): Cells | undefined {
  return changedCells.get(book)?.get(reference);
}

function rememberCells(book: Book, reference: string, cells: Cells): void {
  const known = changedCells.get(book) ?? new Map<string, Cells>();
  known.set(reference, cells);
  changedCells.set(book, known);
}

/** The event's name in the library. */
const NAMES = {
  changed: "onChanged",
  selected: "onSelectionChanged",
  added: "onAdded",
  deleted: "onDeleted",
  activated: "onActivated",
  deactivated: "onDeactivated",
} as const;

/**
 * Returns the messages for an event: one for the sheet's listeners, one for the workbook's. Source:
 * learn.microsoft.com, "Work with events"; format measured. `workbook.onSelectionChanged` has another way and
 * is not implemented.
 */
export function eventEntries(book: Book, event: BookEvent, metadata: Metadata): EventEntry[] {
  const { sheet } = event;
  const name = NAMES[event.kind];
  const message = JSON.stringify(messageOf(book, event));
  const targets = [
    ["Worksheet", sheet.id],
    ["WorksheetCollection", WORKBOOK],
  ] as const;
  return targets.flatMap(([className, target]) => {
    const type = metadata(className)?.events.get(name)?.type;
    return type === undefined ? [] : [[CATEGORY, type, target, message, ++lastMessage] as const];
  });
}

function messageOf(book: Book, event: BookEvent): object {
  const worksheetId = event.sheet.id;
  switch (event.kind) {
    case "changed": {
      const referenceId = `{changed-${lastMessage + 1}}`;
      rememberCells(book, referenceId, new Cells(event.sheet, [event.area]));
      const address = areaText(event.area);
      const source = { source: "Local", triggerSource: "ThisLocalAddin", shiftDirection: 0 };
      return { changeType: event.change, worksheetId, address, referenceId, ...source };
    }
    case "selected":
      return { worksheetId, address: areaText(event.area) };
    case "added":
    case "deleted":
      return { worksheetId, source: "Local" };
    case "activated":
    case "deactivated":
      return { worksheetId };
  }
}
