import { parseArea, type Grid } from "../../workbook/grid";
import type { BlankArea } from "../plan/blank-form";
import { locateTable, rowsBelow, textIn } from "../../summary/read-summary";
import { parseReason, parseRole, AREAS_SHEET_WORDS } from "../words/blank-form-words";

const { headings } = AREAS_SHEET_WORDS;

/** Reads the areas of a form from the areas sheet of an earlier summary. */
export function readAreas(grids: readonly Grid[]): readonly BlankArea[] {
  for (const grid of grids) {
    const table = locateTable(grid, [headings.sheet, headings.area, headings.role]);
    if (table === undefined) continue;
    return rowsBelow(table).flatMap((row): readonly BlankArea[] => {
      const area = parseArea(textIn(table, row, headings.area));
      const said = parseRole(textIn(table, row, headings.role));
      const why = textIn(table, row, headings.why);
      const sheet = textIn(table, row, headings.sheet);
      return area === undefined || said === undefined || sheet === ""
        ? []
        : [{ sheet, area, ...said, why: parseReason(why), label: textIn(table, row, headings.label) }];
    });
  }
  return [];
}
