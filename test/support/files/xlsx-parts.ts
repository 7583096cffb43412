import { strToU8, zipSync } from "fflate";

/** Content by path inside the archive; undefined removes a default part. */
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Returns a relationships part from id, last word of the type, and target; a target with "://" is external.
 */
export function relationshipsOf(...arrows: readonly (readonly [string, string, string])[]): string {
  const items = arrows.map(([id, type, target]) => {
    const mode = target.includes("://") ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** Returns a workbook part with this content; sheets are `<sheet name="…" sheetId="1" r:id="rId1"/>`. */
export function workbookPart(inside: string): string {
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${TYPES}">` +
    `${inside}</workbook>`
  );
}

export function worksheet(inside: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</worksheet>`;
}

/** Returns a shared string table of items such as `<si><t>a</t></si>`. */
export function stringTable(items: string): string {
  return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`;
}

/**
 * Returns the parts of a minimal workbook: one empty sheet "Sheet1" by default. Adds relationships to styles
 * and shared strings if those parts exist.
 */
export function partsOf(parts: Parts = {}): Record<string, Uint8Array> {
  const arrows: [string, string, string][] = [["rId1", "worksheet", "worksheets/sheet1.xml"]];
  if (parts["xl/styles.xml"] !== undefined) arrows.push(["rIdS", "styles", "styles.xml"]);
  if (parts["xl/sharedStrings.xml"] !== undefined)
    arrows.push(["rIdT", "sharedStrings", "sharedStrings.xml"]);
  const all: Parts = {
    "_rels/.rels": relationshipsOf(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbookPart('<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>'),
    "xl/_rels/workbook.xml.rels": relationshipsOf(...arrows),
    "xl/worksheets/sheet1.xml": worksheet("<sheetData/>"),
    ...parts,
  };
  const bytes: Record<string, Uint8Array> = {};
  for (const [path, content] of Object.entries(all)) {
    if (content !== undefined) bytes[path] = typeof content === "string" ? strToU8(content) : content;
  }
  return bytes;
}

/** Returns that workbook's bytes, equal in every run. Level 1 packs large parts much faster. */
export function workbookOf(parts: Parts = {}, level: 1 | 6 = 6): Uint8Array {
  return zipSync(partsOf(parts), { mtime: new Date(2026, 0, 1), level });
}

/** Returns a workbook of one sheet with this content of `<sheetData>`. */
export function workbookWithCells(rows: string, parts: Parts = {}): Uint8Array {
  return workbookOf({ "xl/worksheets/sheet1.xml": worksheet(`<sheetData>${rows}</sheetData>`), ...parts });
}
