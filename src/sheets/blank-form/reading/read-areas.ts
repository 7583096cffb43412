import { parseArea } from "../../../domain/grid/address";
import type { AreaRole, BlankArea } from "../../../domain/blank-form/blank-form";
import type { Grid } from "../../../domain/grid/grid";
import { isSameWords, locateTable, rowsBelow, textIn } from "../../summary/reading/sheet-table";
import { AREA_ROLE_WORDS, AREAS_SHEET_WORDS } from "../../words/blank-form-words";

const { headings } = AREAS_SHEET_WORDS;

const ROLES = ["sum", "latest", "list", "ignore"] as const satisfies readonly AreaRole[];

/** What became of the areas of a form in an earlier roll-up, from the sheet of its summary that shows them. */
export function readAreas(grids: readonly Grid[]): readonly BlankArea[] {
  for (const grid of grids) {
    const table = locateTable(grid, [headings.sheet, headings.area, headings.role]);
    if (table === undefined) continue;
    return rowsBelow(table).flatMap((row): readonly BlankArea[] => {
      const area = parseArea(textIn(table, row, headings.area));
      const said = textIn(table, row, headings.role);
      const role = ROLES.find((each) => isSameWords(AREA_ROLE_WORDS[each], said));
      const sheet = textIn(table, row, headings.sheet);
      return area === undefined || role === undefined || sheet === ""
        ? []
        : [{ sheet, area, role, label: textIn(table, row, headings.label) }];
    });
  }
  return [];
}
