import type { ArchivePart } from "../zip/zip-archive";
import { element, RELATIONSHIPS, XML_HEADER } from "../xml/xml";

const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument";

export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** Returns the path of the relationships of a part. */
export const relationshipsPath = (path: string): string => path.replace(/[^/]*$/, "_rels/$&.rels");

/** A part beyond those of every workbook, with its content type. */
export interface ExtraPart extends ArchivePart {
  /** Absent for relationships: their type depends on the extension. */
  readonly contentType?: string;
}

/** Writes the parts that declare the other parts and their relationships. */
export function packageParts(
  sheetCount: number,
  hasProperties: boolean,
  extra: readonly ExtraPart[],
): readonly ArchivePart[] {
  const sheets = Array.from({ length: sheetCount }, (_none, index) => index);
  return [
    { path: "[Content_Types].xml", pieces: [contentTypes(sheets, hasProperties, extra)] },
    {
      path: "_rels/.rels",
      pieces: relationships([
        [`${RELATIONSHIPS}/officeDocument`, "xl/workbook.xml"],
        [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
        ...(hasProperties ? [[`${RELATIONSHIPS}/custom-properties`, "docProps/custom.xml"] as const] : []),
      ]),
    },
    {
      // Sheets first: in the workbook part, rId1 is the first sheet.
      path: "xl/_rels/workbook.xml.rels",
      pieces: relationships([
        ...sheets.map((index) => [`${RELATIONSHIPS}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
        [`${RELATIONSHIPS}/styles`, "styles.xml"],
        [`${RELATIONSHIPS}/sharedStrings`, "sharedStrings.xml"],
      ]),
    },
  ];
}

export function relationships(
  targets: readonly (readonly [type: string, target: string])[],
): readonly string[] {
  const items = targets.map(([Type, Target], index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type, Target }),
  );
  return [XML_HEADER, element("Relationships", { xmlns: `${PACKAGE}/relationships` }, items.join(""))];
}

function contentTypes(
  sheets: readonly number[],
  hasProperties: boolean,
  extra: readonly ExtraPart[],
): string {
  const override = (path: string, type: string): string =>
    element("Override", { PartName: `/${path}`, ContentType: `${type}+xml` });
  const items = [
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    override("xl/workbook.xml", `${SPREADSHEET_TYPE}.sheet.main`),
    ...sheets.map((index) => override(sheetPath(index), `${SPREADSHEET_TYPE}.worksheet`)),
    override("xl/styles.xml", `${SPREADSHEET_TYPE}.styles`),
    override("xl/sharedStrings.xml", `${SPREADSHEET_TYPE}.sharedStrings`),
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties"),
    ...extra.flatMap(({ path, contentType }) =>
      contentType === undefined ? [] : [override(path, contentType)],
    ),
    ...(hasProperties ? [override("docProps/custom.xml", `${PROPERTIES_TYPE}.custom-properties`)] : []),
  ];
  return XML_HEADER + element("Types", { xmlns: CONTENT_TYPES }, items.join(""));
}
