import { strToU8, zipSync } from "fflate";
import { partsOf, workbookOf, workbookWithCells } from "../../../support/files/xlsx-parts";
import { contents, failureOf, firstGrid, read } from "../reading";
import { asZip64, concat, endOf, withField } from "./zip-surgery";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = '<row r="1"><c r="A1"><v>5</v></c></row>';
const plain = workbookWithCells(ROWS);
const damaged = (part: string) => ({ kind: "damaged", part });

/** The parts of `plain` under other names. */
function renamed(rename: (path: string) => string): Uint8Array {
  const parts = partsOf({ [SHEET]: `<worksheet><sheetData>${ROWS}</sheetData></worksheet>` });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, data]) => [rename(path), data])));
}

describe("archives that are unusual but right", () => {
  it.each([
    ["ZIP64", asZip64(plain)],
    ["bytes in front", concat(strToU8("#!/bin/sh\n"), plain)],
    ["bytes in front of ZIP64", concat(strToU8("junk"), asZip64(plain))],
    ["bytes behind", concat(plain, strToU8("\r\n"))],
    ["backslashes", renamed((path) => path.replaceAll("/", "\\"))],
    ["capital letters", renamed((path) => path.toUpperCase())],
    ["a slash in front", renamed((path) => `/${path}`)],
    ["stored, not deflated", zipSync(partsOf({ [SHEET]: workbookSheet() }), { level: 0 })],
  ])("%s", (_, bytes) => {
    expect(contents(firstGrid(bytes))).toEqual({ A1: 5 });
  });

  it("a comment that looks like an end record does not mislead", () => {
    const end = endOf(plain);
    const comment = concat(plain.slice(end, end + 4), new Uint8Array(16), new Uint8Array([0xff, 0xff]));
    const bytes = concat(plain, comment);
    new DataView(bytes.buffer).setUint16(end + 20, comment.length, true);
    expect(contents(firstGrid(bytes))).toEqual({ A1: 5 });
  });

  it("parts nobody needs may be broken, encrypted or huge", () => {
    const bytes = workbookWithCells(ROWS, { "xl/media/image1.png": "picture" });
    for (const field of ["crc", "size", "compressed", "method", "flags"] as const) {
      expect(read(withField(bytes, "xl/media/image1.png", field, 0x7fff)).grids).toHaveLength(1);
    }
  });
});

describe("archives that are refused", () => {
  it.each([
    ["no end record", plain.slice(0, -30), "zip directory"],
    ["a needed part twice", duplicated(), SHEET],
    ["another checksum", withField(plain, SHEET, "crc", 1), SHEET],
    ["another size", withField(plain, SHEET, "size", 50), SHEET],
    ["a larger size", withField(plain, SHEET, "size", 5_000), SHEET],
    ["an unknown method", withField(plain, SHEET, "method", 12), SHEET],
    ["data beyond the end", withField(plain, SHEET, "compressed", 0x7fffffff), SHEET],
    ["a header that is none", withField(plain, SHEET, "offset", 3), "zip directory"],
    ["a header outside the file", withField(plain, SHEET, "offset", 0x7fffffff), "zip directory"],
  ])("%s", (_, bytes, part) => {
    expect(failureOf(bytes)).toEqual(damaged(part));
  });

  it("an entry called otherwise in its local header", () => {
    const bytes = plain.slice();
    bytes[30] = 0x58;
    expect(failureOf(bytes)).toEqual(damaged("zip directory"));
  });

  it("a directory with fewer entries than promised", () => {
    const bytes = plain.slice();
    const place = endOf(bytes) + 10;
    bytes[place] = (bytes[place] ?? 0) + 1;
    expect(failureOf(bytes)).toEqual(damaged("zip directory"));
  });

  it("an encrypted part", () => {
    expect(failureOf(withField(plain, SHEET, "flags", 1))).toEqual({ kind: "encrypted" });
  });
});

function workbookSheet(): string {
  return `<worksheet><sheetData>${ROWS}</sheetData></worksheet>`;
}

/** Two entries of the same name but for case: zipSync writes both. */
function duplicated(): Uint8Array {
  return workbookOf({ [SHEET]: workbookSheet(), [SHEET.toUpperCase()]: workbookSheet() });
}
