import type { Visibility } from "../../grid/grid";
import type { Drawing } from "../../drawing/drawing";
import { definedNamesXml } from "./defined-names";
import { element, RELATIONSHIPS, SPREADSHEET, XML_HEADER } from "../xml/xml";

/** Returns the index of the active sheet: the first visible one; Excel requires one. */
export function sheetInFront(drawing: Drawing): number {
  const index = drawing.sheets.findIndex((sheet) => sheet.visibility === "visible");
  if (index < 0) throw new Error(`Excel needs at least one visible sheet: "${drawing.title}" has none`);
  return index;
}

/** Writes the list of sheets and names. Requests full calculation on opening. */
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
    // The row of tabs must not begin at a hidden sheet.
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
