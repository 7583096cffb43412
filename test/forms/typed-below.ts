import type { Drawing } from "../../src/workbook/drawing/drawing";
import { REGISTER_COLUMN, REGISTER_ROW } from "../../src/forms/layout/register-layout";

/** Rows of a new list that nobody has filled: below its headings. */
const PREPARED = 10;

/** The form with a name typed into the list of children on the second row below those that were prepared. */
export const typedBelow = (drawing: Drawing, name: string): Drawing => ({
  ...drawing,
  sheets: drawing.sheets.map((sheet) =>
    sheet.name === "DS trẻ em"
      ? {
          ...sheet,
          cells: [
            ...sheet.cells,
            {
              row: REGISTER_ROW.body + PREPARED + 1,
              column: REGISTER_COLUMN.first,
              content: { kind: "text", text: name },
              style: "plain",
            },
          ],
        }
      : sheet,
  ),
});
