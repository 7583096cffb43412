import type { Visibility } from "../../grid/grid";
import type { DateSystem, NameInWorkbook } from "../../grid/workbook-grids";
import { attribute, flagAttribute, numberAttribute } from "../xml/xml-attribute";
import { walkElements } from "../xml/xml-elements";
import { characterData, unescapeExcel } from "../xml/xml-text";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationshipId: string;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly NameInWorkbook[];
  readonly dateSystem: DateSystem;
}

/**
 * Reads the workbook part (ISO 29500-1, 18.2): sheets in tab order, defined names, date system. Undefined if
 * the part is the main part of another document, such as a text document.
 */
export function readWorkbookPart(xml: string, part: string): WorkbookPart | undefined {
  const sheets: ListedSheet[] = [];
  const names: { name: string; refersTo: string; scope: number | undefined }[] = [];
  let dateSystem: DateSystem = 1900;
  let openName = "";
  let root = "";
  walkElements(xml, part, {
    open(element, attributes, parent) {
      if (parent === "") {
        root = element;
      } else if (element === "sheet" && parent === "sheets") {
        sheets.push(readSheet(attributes));
      } else if (element === "workbookPr" && parent === "workbook") {
        if (flagAttribute(attributes, "date1904")) dateSystem = 1904;
      } else if (element === "definedName") {
        openName = attributes;
      }
    },
    close(element, text) {
      if (element !== "definedName") return;
      names.push({
        name: unescapeExcel(attribute(openName, "name") ?? ""),
        refersTo: characterData(text),
        scope: numberAttribute(openName, "localSheetId"),
      });
    },
  });
  if (root !== "workbook") return undefined;
  return { sheets, names: names.map((name) => withScope(name, sheets)), dateSystem };
}

function readSheet(attributes: string): ListedSheet {
  return {
    name: unescapeExcel(attribute(attributes, "name") ?? ""),
    visibility: visibilityOf(attribute(attributes, "state")),
    relationshipId: attribute(attributes, "id", "any") ?? "",
  };
}

function visibilityOf(state: string | undefined): Visibility {
  if (state === "veryHidden") return "very-hidden";
  return state === "hidden" ? "hidden" : "visible";
}

/** `localSheetId` is an index of the list of sheets, not a sheet id. Ignores a scope that does not exist. */
function withScope(
  { name, refersTo, scope }: { name: string; refersTo: string; scope: number | undefined },
  sheets: readonly ListedSheet[],
): NameInWorkbook {
  const sheet = scope === undefined ? undefined : sheets[scope]?.name;
  return sheet === undefined ? { name, refersTo } : { name, refersTo, sheet };
}
