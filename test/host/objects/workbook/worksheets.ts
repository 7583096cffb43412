import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { Book } from "../../model/book";
import type { Sheet } from "../../model/sheet";
import { checkSheetName } from "../worksheet/sheet-names";
import { worksheetObject } from "../worksheet/worksheet";

const seen = (book: Book, visibleOnly: boolean): Sheet[] =>
  book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");

function add(book: Book, name: string | undefined): Sheet {
  if (book.surroundings.isBehindAnother()) refuse("GeneralException");
  if (book.isStructureProtected) refuse("AccessDenied");
  let number = book.sheets.length + 1;
  while (book.sheetNamed(`Sheet${number}`) !== undefined) number++;
  const chosen = name ?? `Sheet${number}`;
  checkSheetName(book, chosen);
  const sheet = book.addSheet(chosen);
  book.tell({ kind: "added", sheet });
  return sheet;
}

/**
 * Source: learn.microsoft.com, Excel.WorksheetCollection (a new sheet comes last and is not activated).
 * Another workbook in front: "Troubleshooting Excel add-ins". Protected structure: code assumed.
 */
export const worksheets = objectsOf<Book>("WorksheetCollection", {
  items: (book) => book.sheets.map(worksheetObject),
  find: (book, key) => {
    const sheet = book.sheets.find(({ id }) => id === key) ?? book.sheetNamed(String(key));
    return sheet && worksheetObject(sheet);
  },
  methods: {
    Add: (book, given) => worksheetObject(add(book, given.optionalText(0))),
    GetCount: (book, given) => seen(book, given.flag(0)).length,
    GetActiveWorksheet: (book) => worksheetObject(book.activeSheet),
    GetFirst: (book, given) => worksheetObject(seen(book, given.flag(0))[0] ?? refuse("ItemNotFound")),
    GetLast: (book, given) => worksheetObject(seen(book, given.flag(0)).at(-1) ?? refuse("ItemNotFound")),
  },
});
