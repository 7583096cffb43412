import { isoDate } from "../../../../src/base/codes";
import { DAYS_FROM_1900_TO_1904, dateSerial } from "../../../../src/workbook/grid/date-serial";
import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { Area } from "../../../../src/workbook/grid/address";
import type { HostObject } from "../../protocol/host-object";
import type { Book } from "../../model/book";
import { application, runtime } from "./application";
import { Cells } from "../range/cells";
import { commentsOfBook } from "../worksheet/comments";
import { customXmlParts } from "./custom-xml";
import { documentProperties } from "./document-properties";
import { cellsOfEvent } from "./event-messages";
import { namesOfBook } from "./names";
import { rangeObject } from "../range/range";
import { settings } from "./settings";
import { styles } from "./styles";
import { workbookProtection } from "./workbook-protection";
import { tablesOfBook } from "../worksheet/tables";
import { worksheets } from "./worksheets";

/** Fails while another workbook is in front. Source: "Troubleshooting Excel add-ins". */
function selected(book: Book, part: (area: Area) => Area): HostObject {
  if (book.surroundings.isBehindAnother()) refuse("InvalidSelection");
  return rangeObject(new Cells(book.selection.sheet, [part(book.selection.area)]));
}

const functionResult = objectsOf<{ readonly value: number }>("FunctionResult", {
  scalars: { Value: { get: ({ value }) => value }, Error: { get: () => "" } },
});

/** Only what the adapter calls. Source: learn.microsoft.com, Excel.Functions date; its day zero: assumed. */
const functions = objectsOf<Book>("Functions", {
  methods: {
    Date: ({ dateSystem }, given) => {
      const day = isoDate(
        new Date(Date.UTC(given.number(0), given.number(1) - 1, given.number(2))).toISOString().slice(0, 10),
      );
      return functionResult({ value: dateSerial(day) - (dateSystem === 1904 ? DAYS_FROM_1900_TO_1904 : 0) });
    },
  },
});

/**
 * Source: learn.microsoft.com, Excel.Workbook; members with an underscore: measured (excel-host notes,
 * section 3).
 */
export const workbookObject = objectsOf<Book>("Workbook", {
  scalars: {
    Name: { get: ({ surroundings }) => surroundings.fileName },
    ReadOnly: { get: ({ surroundings }) => surroundings.isReadOnly() },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: ({ saves }) => saves > 0 },
    CalculationEngineVersion: { get: () => 191_029 },
  },
  objects: {
    Application: application,
    Comments: commentsOfBook,
    CustomXmlParts: customXmlParts,
    Functions: functions,
    Names: namesOfBook,
    Properties: documentProperties,
    Protection: workbookProtection,
    Settings: settings,
    Styles: styles,
    Tables: tablesOfBook,
    Worksheets: worksheets,
    _Runtime: runtime,
  },
  methods: {
    GetSelectedRange: (book) => selected(book, (area) => area),
    GetActiveCell: (book) => selected(book, ({ top, left }) => ({ top, left, bottom: top, right: left })),
    Save: (book) => {
      book.saves++;
    },
    Close: (book) => {
      book.isClosed = true;
    },
    _GetRangeForEventByReferenceId: (book, given) => {
      const cells = cellsOfEvent(book, given.text(0)) ?? refuse("ItemNotFound");
      return rangeObject(cells);
    },
  },
});
