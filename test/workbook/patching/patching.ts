import type { CellMark } from "../../../src/workbook/files/cell-changes";
import { unzipSync, strFromU8 } from "fflate";
import type { PatchFailure } from "../../../src/workbook/files/patch-failure";
import type { Grid } from "../../../src/workbook/grid/grid";
import { formatAt } from "../../../src/workbook/grid/grid";
import { a1 } from "../../../src/workbook/grid/address";
import type { WorkbookPatch } from "../../../src/workbook/files/workbook-patch";
import { patchWorkbook } from "../../../src/workbook/patch-workbook";
import { type Parts, workbookOf } from "../../support/files/xlsx-parts";
import { uint16, uint32 } from "../../../src/workbook/reading/zip/little-endian";
import { contents, read } from "../reading/reading";
import { endOf } from "../reading/zip/zip-surgery";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts that patching needs and reading does not. */
export const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`;

/** Three formats: plain, an unlocked date in Arial, and text. */
export const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/><scheme val="minor"/></font>` +
  '<font><b/><sz val="10"/><name val=".VnTime"/><charset val="0"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="1" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs></styleSheet>';

/** A small workbook that can be patched: one empty sheet "Sheet1" by default. */
export const patchable = (parts: Parts = {}): Uint8Array =>
  workbookOf({ "[Content_Types].xml": CONTENT_TYPES, "xl/styles.xml": STYLES, ...parts });

export const sheetXml = (inside: string): string => `<worksheet xmlns="${MAIN}">${inside}</worksheet>`;

/** The same workbook with content in its only sheet. */
export const patchableSheet = (inside: string, parts: Parts = {}): Uint8Array =>
  patchable({ "xl/worksheets/sheet1.xml": sheetXml(inside), ...parts });

export const mark = (
  cell: string,
  severity: CellMark["severity"] = "error",
  text = `About ${cell}`,
  sheet = "Sheet1",
): CellMark => ({ place: { sheet, cell }, severity, text });

/** Patches a file that must be patchable. */
export function patched(bytes: Uint8Array, patch: WorkbookPatch): Uint8Array {
  const outcome = patchWorkbook(bytes, patch);
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}

export function failureOf(bytes: Uint8Array, patch: WorkbookPatch): PatchFailure | undefined {
  const outcome = patchWorkbook(bytes, patch);
  return outcome.ok ? undefined : outcome.failure;
}

/** Returns the text of one part, which must exist. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`No part ${path}`);
  return strFromU8(part);
}

/** Returns the original first sheet of a workbook. */
export const sheetOf = (bytes: Uint8Array): string => partOf(bytes, "xl/worksheets/sheet1.xml");

/** Returns the packed data of every entry by name, from the directory, without the code under test. */
function packedParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const end = endOf(bytes);
  const found = new Map<string, string>();
  let at = uint32(bytes, end + 16);
  for (let left = uint16(bytes, end + 10); left > 0; left--) {
    const nameLength = uint16(bytes, at + 28);
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = uint32(bytes, at + 42);
    const start = local + 30 + uint16(bytes, local + 26) + uint16(bytes, local + 28);
    const data = bytes.subarray(start, start + uint32(bytes, at + 20));
    found.set(
      name,
      `${uint16(bytes, at + 10)} ${uint32(bytes, at + 16)} ${Buffer.from(data).toString("base64")}`,
    );
    at += 46 + nameLength + uint16(bytes, at + 30) + uint16(bytes, at + 32);
  }
  return found;
}

/** Returns the entries that are packed differently in the other file. */
export function changesBetween(before: Uint8Array, after: Uint8Array) {
  const [old, now] = [packedParts(before), packedParts(after)];
  return {
    changed: [...old.keys()].filter((name) => now.has(name) && now.get(name) !== old.get(name)),
    added: [...now.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
  };
}

/**
 * Returns everything a reader sees of a sheet except colours: values, formulas, formats of cells with
 * content, merges and more.
 */
export function readable(grid: Grid): unknown {
  const { rows: _rows, formats: _formats, formulas, ...rest } = grid;
  const formats: Record<string, unknown> = {};
  grid.rows.forEach((row, r) =>
    row?.values.forEach((value, c) => {
      if (value !== undefined) formats[a1(r, c)] = formatAt(grid, r, c);
    }),
  );
  return { ...rest, formulas: [...formulas], values: contents(grid), formats };
}

/** Does the same for every sheet of a file, by name. */
export const readableSheets = (bytes: Uint8Array): Record<string, unknown> =>
  Object.fromEntries(read(bytes).grids.map((grid) => [grid.sheet, readable(grid)]));
