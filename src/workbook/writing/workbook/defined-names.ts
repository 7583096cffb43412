import { columnLetters, parseA1 } from "../../grid/address";
import type { Drawing, PrintSetup, SheetDrawing } from "../../drawing/drawing";
import { absoluteAreaText, sheetNameText } from "../../formula/reference-text";
import { withinGrid, withinLimit } from "../limits";
import { element, escapeText } from "../xml/xml";

/** Writes the names of the workbook, and the built-in names of print areas, print titles and filters. */
export function definedNamesXml(drawing: Drawing): string {
  const own = drawing.names.map(({ name, sheet, area }) =>
    element(
      "definedName",
      { name: checkedName(name) },
      escapeText(absoluteAreaText(sheet, withinGrid(area))),
    ),
  );
  const items = [...drawing.sheets.flatMap(builtInNames), ...own];
  return items.length === 0 ? "" : `<definedNames>${items.join("")}</definedNames>`;
}

/** Returns the built-in names of one sheet; `localSheetId` is its index. */
export function builtInNames(sheet: SheetDrawing, localSheetId: number): readonly string[] {
  const { filter, name: sheetName } = sheet;
  const { area } = sheet.print;
  const titles = printTitles(sheet);
  const builtIn = (name: string, text: string, hidden?: 1): string =>
    element("definedName", { name: `_xlnm.${name}`, localSheetId, hidden }, escapeText(text));
  return [
    ...(filter ? [builtIn("_FilterDatabase", absoluteAreaText(sheetName, withinGrid(filter)), 1)] : []),
    ...(area ? [builtIn("Print_Area", absoluteAreaText(sheetName, withinGrid(area)))] : []),
    ...(titles === "" ? [] : [builtIn("Print_Titles", titles)]),
  ];
}

/** Returns the repeated rows and columns as a reference; columns first, as in Excel. */
export function printTitles({
  name,
  print: { titleColumns, titleRows },
}: {
  readonly name: string;
  readonly print: Pick<PrintSetup, "titleColumns" | "titleRows">;
}): string {
  const sheet = sheetNameText(name);
  return [
    ...(titleColumns
      ? [`${sheet}!$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`]
      : []),
    ...(titleRows ? [`${sheet}!$${titleRows.first + 1}:$${titleRows.last + 1}`] : []),
  ].join(",");
}

const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
const ROW_AND_COLUMN = /^(?:[rc]\d*|r\d*c\d*)$/i;

/** Throws if Excel would refuse the name or take it for an address. */
export function checkedName(name: string): string {
  withinLimit(name, "name");
  if (!NAME.test(name) || ROW_AND_COLUMN.test(name) || parseA1(name) !== undefined) {
    throw new Error(`Excel does not allow this as a name: "${name}"`);
  }
  return name;
}
