import { areaA1 } from "../../grid/address";
import { TABLE_STYLE, type DrawnTable, type SheetDrawing } from "../../drawing/drawing";
import { checkedName } from "../workbook/defined-names";
import { withinGrid } from "../limits";
import type { ExtraPart } from "../workbook/package-parts";
import { spreadsheetText } from "../xml/spreadsheet-text";
import { element, listElement, SPREADSHEET, XML_HEADER } from "../xml/xml";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table";

export const tablePath = (sheet: number): string => `xl/tables/table${sheet + 1}.xml`;

/**
 * Writes the tables of all sheets. Throws if Excel would repair one: see `DrawnTable` for its requirements.
 */
export function tableParts(sheets: readonly SheetDrawing[]): readonly ExtraPart[] {
  return sheets.flatMap((sheet, index) =>
    sheet.table === undefined
      ? []
      : [
          {
            path: tablePath(index),
            contentType: TABLE_TYPE,
            pieces: [tablePart(sheet, sheet.table, index + 1)],
          },
        ],
  );
}

function tablePart(sheet: SheetDrawing, { name, area }: DrawnTable, id: number): string {
  const ref = areaA1(withinGrid(area));
  if (area.bottom === area.top)
    throw new Error(`Excel needs a row below the headings of the table "${name}"`);
  if (sheet.filter !== undefined)
    throw new Error(`The table "${name}" has its own filter: "${sheet.name}" needs none`);
  const headings = headingsOf(sheet, area);
  const columns = headings.map((heading, index) =>
    element("tableColumn", { id: index + 1, name: spreadsheetText(heading) }),
  );
  const content =
    element("autoFilter", { ref }) +
    listElement("tableColumns", columns) +
    element("tableStyleInfo", {
      ...{
        name: TABLE_STYLE,
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      },
    });
  const displayName = checkedName(name);
  const attributes = { xmlns: SPREADSHEET, id, name, displayName, ref, totalsRowShown: 0 };
  return XML_HEADER + element("table", attributes, content);
}

/**
 * Returns the texts of the first row: Excel repairs a table whose column names differ from their cells or
 * repeat.
 */
function headingsOf(
  { cells, name: sheet }: SheetDrawing,
  { top, left, right }: DrawnTable["area"],
): readonly string[] {
  const texts = new Map(
    cells.flatMap(({ row, column, content }) =>
      row === top && content.kind === "text" ? [[column, content.text] as const] : [],
    ),
  );
  const headings = Array.from({ length: right - left + 1 }, (_none, index) => texts.get(left + index) ?? "");
  if (
    headings.includes("") ||
    new Set(headings.map((heading) => heading.toLowerCase())).size < headings.length
  )
    throw new Error(`The table on "${sheet}" needs a heading of its own for every column`);
  return headings;
}
