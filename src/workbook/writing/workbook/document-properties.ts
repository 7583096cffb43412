import type { Drawing } from "../../drawing/drawing";
import { withinLimit } from "../limits";
import { spreadsheetText } from "../xml/spreadsheet-text";
import { element, escapeText, XML_HEADER } from "../xml/xml";

const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VARIANT_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The format id of every custom property ([MS-OLEPS] FMTID_UserDefinedProperties). */
const USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/** Ids 0 and 1 are reserved. */
const FIRST_PROPERTY_ID = 2;

/**
 * Writes title, author and times. Names no program: LibreOffice recalculates files of unknown programs, as
 * intended.
 */
export function corePropertiesPart(drawing: Drawing): string {
  const time = wholeSeconds(drawing.createdAt);
  const namespaces = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  const content =
    `<dc:title>${escapeText(spreadsheetText(drawing.title))}</dc:title>` +
    (drawing.author === undefined
      ? ""
      : `<dc:creator>${escapeText(spreadsheetText(drawing.author))}</dc:creator>`) +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`;
  return XML_HEADER + element("cp:coreProperties", namespaces, content);
}

/** Writes custom document properties as text. */
export function customPropertiesPart(properties: ReadonlyMap<string, string>): string {
  const items = [...properties].map(([name, value], index) =>
    element(
      "property",
      { fmtid: USER_DEFINED, pid: FIRST_PROPERTY_ID + index, name: withinLimit(name, "property name") },
      `<vt:lpwstr>${escapeText(spreadsheetText(value))}</vt:lpwstr>`,
    ),
  );
  return XML_HEADER + element("Properties", { xmlns: CUSTOM, "xmlns:vt": VARIANT_TYPES }, items.join(""));
}

function wholeSeconds(dateTime: string): string {
  const time = new Date(dateTime);
  if (Number.isNaN(time.getTime())) throw new Error(`No ISO date-time: "${dateTime}"`);
  return `${time.toISOString().slice(0, 19)}Z`;
}
