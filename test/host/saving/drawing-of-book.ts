import type { Drawing, DrawnName } from "../../../src/workbook/drawing/drawing";
import type { Book } from "../model/book";
import { allNames, areaOfName } from "../model/defined-names";
import { drawingOfSheet } from "./drawing-of-sheet";

/** Fixed, so that the same workbook gives the same bytes. */
const CREATED = "2017-01-01T00:00:00Z";

/**
 * Returns the workbook as a Drawing, so that our file writer can save it. Throws if a Drawing cannot express
 * something (other styles, formulas or validations), so that nothing is lost silently. Comments, settings,
 * custom XML and sheet properties are not included. Excel has no order of active sheets: the first visible
 * sheet is shown.
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
