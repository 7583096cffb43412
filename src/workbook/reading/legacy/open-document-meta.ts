import type { WorkbookGrids } from "../../grid/workbook-grids";
import { attribute } from "../xml/xml-attribute";
import { walkElements } from "../xml/xml-elements";
import { characterData } from "../xml/xml-text";

/** The custom properties of an .ods and when it was saved (OpenDocument 1.3, 4.3), which the library does not tell. */
export function openDocumentMeta(xml: string): Pick<WorkbookGrids, "properties" | "savedAt"> {
  const properties = new Map<string, string>();
  let name: string | undefined;
  let savedAt: string | undefined;
  walkElements(xml, "meta.xml", {
    open(element, attributes) {
      if (element === "user-defined") name = attribute(attributes, "name");
    },
    close(element, text) {
      if (element === "user-defined" && name !== undefined) properties.set(name, characterData(text));
      if (element === "date") savedAt = characterData(text).trim();
    },
  });
  return savedAt === undefined ? { properties } : { properties, savedAt };
}
