import { refuseDamaged } from "../refusal";
import type { DateSystem } from "../../grid/workbook-grids";
import type { XmlCursor } from "../xml/xml-cursor";
import { CellBody, type CellSources } from "./cell-body";
import { RowStore } from "./row-store";
import { SheetTag } from "./sheet-tag";
import { isoDate } from "../../../base/codes";
import { dateSerial, dayOfSerial, DAYS_FROM_1900_TO_1904 } from "../../grid/date-serial";

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/;

/** 1 March 1900: before it Excel counts a day that did not exist. */
const FIRST_SURE_SERIAL = 61;

/**
 * Returns the serial number of a date as strict workbooks and some programs write it (`t="d"`: ISO 8601, with
 * or without time); undefined for other text, and for days that programs count differently.
 */
function isoSerial(text: string, system: DateSystem): number | undefined {
  const [, day = "", hours = 0, minutes = 0, seconds = 0] = ISO.exec(text.trim()) ?? [];
  const serial = dateSerial(isoDate(day));
  // 31 February does not exist; engines reject it or read another day.
  if (!(serial >= FIRST_SURE_SERIAL) || dayOfSerial(serial, 1900) !== day) return undefined;
  const time = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const first = system === 1904 ? DAYS_FROM_1900_TO_1904 : 0;
  return time < 1 && serial >= first ? serial - first + time : undefined;
}

const LETTER_C = 0x63;

/** Scans the cells of one sheet with the cursor of its part. */
export class CellScanner {
  readonly store: RowStore;
  readonly hiddenRows = new Set<number>();
  private readonly cursor: XmlCursor;
  private readonly sources: CellSources;
  private readonly tag = new SheetTag();
  private readonly body: CellBody;

  constructor(cursor: XmlCursor, sources: CellSources) {
    this.cursor = cursor;
    this.sources = sources;
    this.store = new RowStore(sources.budget);
    this.body = new CellBody(sources);
  }

  /**
   * Scans from after `<sheetData>` to its end tag. Refuses cells outside Excel's grid, over budget, or cut
   * off.
   */
  scan(): void {
    const { cursor, tag } = this;
    for (;;) {
      if (tag.readUsualCell(cursor)) {
        this.takeCell();
        continue;
      }
      if (!cursor.findTag()) refuseDamaged(cursor.part);
      if (cursor.isEndTag) {
        if (!cursor.isTag("sheetData")) continue;
        this.store.close();
        return;
      } else if (cursor.nameEnd - cursor.nameStart === 1 && cursor.bytes[cursor.nameStart] === LETTER_C) {
        tag.readCell(cursor);
        this.takeCell();
      } else if (cursor.isTag("row")) {
        tag.readRow(cursor);
        if (tag.isHidden) this.hiddenRows.add(tag.row);
      } else if (cursor.isTag("extLst")) {
        cursor.leaveElement("extLst");
      }
    }
  }

  /** Stores the cell whose start tag was read last. */
  private takeCell(): void {
    const { cursor, store, tag, body } = this;
    this.sources.budget.spendCell();
    body.clear();
    if (!tag.isEmpty) body.read(cursor, tag.type);
    if (tag.type === "date") this.takeDate();
    store.put(tag, body);
  }

  /** Converts a text that is a date to its serial number; keeps any other text. */
  private takeDate(): void {
    const { body, tag, sources } = this;
    if (typeof body.value !== "string" || sources.formats[tag.style]?.isDate !== true) return;
    body.value = isoSerial(body.value, sources.dateSystem) ?? body.value;
  }
}
