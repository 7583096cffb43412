import type { Drawing, DrawnName } from "../../../src/workbook/drawing/drawing";
import type { Book } from "../model/book";
import { allNames, areaOfName } from "../model/defined-names";
import { drawingOfSheet } from "./drawing-of-sheet";

/** No clock: the same workbook gives the same bytes. */
const CREATED = "2017-01-01T00:00:00Z";

/**
 * The workbook as a Drawing, so that our file writer can save it. The vocabulary of Drawing is smaller than Excel's: what
 * it has no word for (other looks, other formulas, kinds of validation) throws, so that nothing goes missing unseen.
 * Comments, settings, custom XML and sheets' own properties are not in it and stay behind. Excel keeps no order of sheets
 * in front: the first visible sheet is shown.
 */
export function drawingOfBook(book: Book): Drawing {
  return {
    sheets: book.sheets.map(drawingOfSheet),
    names: allNames(book).map((name): DrawnName => {
      const found = areaOfName(book, name);
      if (found === undefined) throw new Error(`The name ${name.name} stands for no cells`);
      return { name: name.name, sheet: found.sheet.name, area: found.area };
    }),
    properties: new Map(book.customProperties.map(({ key, value }) => [key, String(value)])),
    title: String(book.properties.get("Title") ?? ""),
    createdAt: CREATED,
  };
}
