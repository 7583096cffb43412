import { attribute } from "../xml/xml-attribute";
import { walkElements } from "../xml/xml-elements";
import { characterData, unescapeExcel } from "../xml/xml-text";

/** Custom document properties (ISO 29500-1, 22.3), whatever their type, in text form: name → value. */
export function readCustomProperties(xml: string, part: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  let openName: string | undefined;
  walkElements(xml, part, {
    open(element, attributes) {
      if (element === "property") openName = attribute(attributes, "name");
    },
    close(_element, text, parent) {
      if (parent !== "property" || openName === undefined) return;
      properties.set(openName, unescapeExcel(characterData(text)));
    },
  });
  return properties;
}

/** When the file was last saved, as its core properties (ISO 29500-2, 8) say; nothing or "" when they do not. */
export function readSavedAt(xml: string, part: string): string | undefined {
  let savedAt: string | undefined;
  walkElements(xml, part, {
    close(element, text) {
      if (element === "modified") savedAt = characterData(text).trim();
    },
  });
  return savedAt;
}
