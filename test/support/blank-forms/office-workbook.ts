import { strToU8, zipSync } from "fflate";

/** Cell formats of office forms, with their index in the file. */
export const LOOKS = {
  plain: 0,
  box: 1,
  "box-text": 2,
  "box-percent": 3,
  "box-open": 4,
  "box-count": 5,
  "box-date": 6,
  "open-text": 7,
  /** 7 shows as 0007. */
  "box-code": 8,
} as const;

/**
 * Cell content: "=…" is a formula, `{ f, si, ref }` one shared over an area, `{ f, v }` one with its result.
 */
export type OfficeCell =
  | number
  | string
  | { readonly f?: string; readonly si?: number; readonly ref?: string; readonly v?: number | string };

export interface OfficeSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, OfficeCell>>;
  /** Areas with their format; the last one wins. */
  readonly looks?: readonly (readonly [area: string, look: keyof typeof LOOKS])[];
  readonly merges?: readonly string[];
  readonly isClosed?: boolean;
  readonly isHidden?: boolean;
  /** Row numbers as shown by Excel. */
  readonly hiddenRows?: readonly number[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Parses "C5" to [4, 2]. */
export function at(address: string): readonly [row: number, column: number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}

export function name(row: number, column: number): string {
  const letters = column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${String(row + 1)}`;
}

function cellXml(address: string, content: OfficeCell | undefined, look: number): string {
  const open = `<c r="${address}"${look === 0 ? "" : ` s="${String(look)}"`}`;
  if (content === undefined) return `${open}/>`;
  if (typeof content === "number") return `${open}><v>${String(content)}</v></c>`;
  if (typeof content === "string" && !content.startsWith("=")) {
    return `${open} t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
  }
  const { f, si, ref, v } = typeof content === "string" ? { f: content.slice(1) } : content;
  const shared =
    si === undefined ? "" : ` t="shared" si="${String(si)}"${ref === undefined ? "" : ` ref="${ref}"`}`;
  const result = v === undefined ? "" : `<v>${escaped(String(v))}</v>`;
  return `${open}${typeof v === "string" ? ' t="str"' : ""}><f${shared}>${escaped(f ?? "")}</f>${result}</c>`;
}

function sheetXml({
  cells,
  looks = [],
  merges = [],
  isClosed = false,
  hiddenRows = [],
}: OfficeSheet): string {
  const looked = new Map<string, number>();
  for (const [area, look] of looks) {
    const [first = "", last = first] = area.split(":");
    const [[top, left], [bottom, right]] = [at(first), at(last)];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) looked.set(name(row, column), LOOKS[look]);
    }
  }
  const rows = new Map<number, string[]>();
  for (const address of new Set([...Object.keys(cells), ...looked.keys()])) {
    const [row] = at(address);
    rows.set(row, [...(rows.get(row) ?? []), address]);
  }
  const data = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, addresses]) => {
      const inOrder = addresses.sort((one, other) => at(one)[1] - at(other)[1]);
      const hidden = hiddenRows.includes(row + 1) ? ' hidden="1"' : "";
      return `<row r="${String(row + 1)}"${hidden}>${inOrder.map((address) => cellXml(address, cells[address], looked.get(address) ?? 0)).join("")}</row>`;
    });
  const merged =
    merges.length === 0
      ? ""
      : `<mergeCells count="${String(merges.length)}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${data.join("")}</sheetData>${isClosed ? '<sheetProtection sheet="1"/>' : ""}${merged}</worksheet>`;
}

const BORDER =
  '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>';
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0000"/></numFmts><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${BORDER}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9">${[
  [0, 0, true],
  [0, 1, true],
  [49, 1, true],
  [10, 1, true],
  [0, 1, false],
  [3, 1, true],
  [14, 1, true],
  [49, 1, false],
  [164, 1, true],
]
  .map(
    ([format, border, isLocked]) =>
      `<xf numFmtId="${String(format)}" fontId="0" fillId="0" borderId="${String(border)}" xfId="0" applyNumberFormat="1" applyBorder="1" applyProtection="1"><protection locked="${isLocked === true ? "1" : "0"}"/></xf>`,
  )
  .join("")}</cellXfs></styleSheet>`;

/** Writes a workbook like other programs do, without the product's writer. */
export function officeWorkbook(sheets: readonly OfficeSheet[], savedAt = "2018-01-10T08:00:00Z"): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml": `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:modified xsi:type="dcterms:W3CDTF">${savedAt}</dcterms:modified></cp:coreProperties>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets>${sheets.map((sheet, index) => `<sheet name="${escaped(sheet.name)}" sheetId="${String(index + 1)}"${sheet.isHidden === true ? ' state="hidden"' : ""} r:id="rId${String(index + 1)}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, index) => `<Relationship Id="rId${String(index + 1)}" Type="${RELS}/worksheet" Target="worksheets/sheet${String(index + 1)}.xml"/>`).join("")}<Relationship Id="rIdS" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": STYLES,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = sheetXml(sheet);
  });
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: "2018-01-10", level: 0 });
}

/** Returns the sheets with the contents of a unit in some cells, by "Sheet!A1". */
export function filledWith(
  sheets: readonly OfficeSheet[],
  written: Readonly<Record<string, OfficeCell>>,
): readonly OfficeSheet[] {
  return sheets.map((sheet) => {
    const own = Object.entries(written).flatMap(([place, content]) => {
      const [on = "", address = ""] = place.split("!");
      return on === sheet.name ? [[address, content] as const] : [];
    });
    return { ...sheet, cells: { ...sheet.cells, ...Object.fromEntries(own) } };
  });
}
