import type { Drawing } from "../../src/workbook/drawing/drawing";
import { REGISTER_COLUMN, REGISTER_ROW } from "../../src/forms/layout/register-layout";

/** Rows of a new, unfilled list below its headings. */
const PREPARED = 10;

/** Types a name into the list of children, on the second row below the prepared ones. */
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
