import type { Visibility } from "../../grid/grid";
import type { Drawing } from "../../drawing/drawing";
import { definedNamesXml } from "./defined-names";
import { element, RELATIONSHIPS, SPREADSHEET, XML_HEADER } from "../xml/xml";

/** Index of the sheet shown on opening: the first visible one, of which Excel needs at least one. */
export function sheetInFront(drawing: Drawing): number {
  const index = drawing.sheets.findIndex((sheet) => sheet.visibility === "visible");
  if (index < 0) throw new Error(`Excel needs at least one visible sheet: "${drawing.title}" has none`);
  return index;
}

/** The list of sheets and names. Asks Excel to calculate everything once it opens the file. */
export function workbookPart(drawing: Drawing): string {
  const inFront = sheetInFront(drawing);
  const sheets = drawing.sheets.map((sheet, index) =>
    element("sheet", {
      name: sheet.name,
      sheetId: index + 1,
      state: stateOf(sheet.visibility),
      "r:id": `rId${index + 1}`,
    }),
  );
  const content =
    // Hidden sheets before the first visible one must not be where the row of tabs begins.
    `<bookViews>${element("workbookView", { firstSheet: inFront, activeTab: inFront })}</bookViews>` +
    `<sheets>${sheets.join("")}</sheets>` +
    definedNamesXml(drawing) +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>';
  return XML_HEADER + element("workbook", { xmlns: SPREADSHEET, "xmlns:r": RELATIONSHIPS }, content);
}

function stateOf(visibility: Visibility): string | undefined {
  switch (visibility) {
    case "visible":
      return undefined;
    case "hidden":
      return "hidden";
    case "very-hidden":
      return "veryHidden";
  }
}
