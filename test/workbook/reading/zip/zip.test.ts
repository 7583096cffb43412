import { strToU8, zipSync } from "fflate";
import { partsOf, workbookOf, workbookWithCells } from "../../../support/files/xlsx-parts";
import { contents, failureOf, firstGrid, read } from "../reading";
import { findZipEnd } from "../../../../src/workbook/reading/zip/zip-end";
import { canonicalName, readName, shownName } from "../../../../src/workbook/reading/zip/zip-name";
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
  it("a name in the code page of Vietnamese Windows is read, whatever the archive declares", () => {
    // "Báo cáo quý" in windows-1258; ý is y with the tone mark EC behind it.
    const name = Uint8Array.from([0x42, 0xe1, 0x6f, 0x20, 0x63, 0xe1, 0x6f, 0x20, 0x71, 0x75, 0x79, 0xec]);
    expect(shownName(name, 0, name.length)).toBe("Báo cáo quý");
    const utf8 = strToU8("Báo cáo quý");
    expect(shownName(utf8, 0, utf8.length)).toBe("Báo cáo quý");
  });

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

/** Packs numbers with their byte lengths, little-endian. */
const record = (...fields: readonly (readonly [value: number, bytes: number])[]): Uint8Array =>
  concat(
    ...fields.map(([value, length]) =>
      Uint8Array.from({ length }, (_, at) => Math.floor(value / 256 ** at) % 256),
    ),
  );
/** An end record of 2 entries in 90 bytes from byte 10 on, with a comment of this length. */
const endWith = (comment: number): Uint8Array =>
  record([0x06054b50, 4], [0, 4], [2, 2], [2, 2], [90, 4], [10, 4], [comment, 2]);
/** The same as ZIP64: 3 entries in 80 bytes from byte 20 on. */
const WIDE_END = record([0x06064b50, 4], [44, 8], [0, 12], [3, 8], [3, 8], [80, 8], [20, 8]);
const locator = (offset: number, signature = 0x07064b50): Uint8Array =>
  record([signature, 4], [0, 4], [offset, 8], [1, 4]);
const bytesOf = (length: number, byte: number): Uint8Array => new Uint8Array(length).fill(byte);
const plainEnd = (at: number) => ({ at, count: 2, size: 90, offset: 10 });
const wideEnd = (at: number) => ({ at, count: 3, size: 80, offset: 20 });

describe("the end record of an archive", () => {
  it.each([
    ["without a comment", endWith(0), plainEnd(0)],
    ["with the longest comment", concat(endWith(0xffff), bytesOf(0xffff, 1)), plainEnd(0)],
    [
      "with a comment full of the first letter of its signature",
      concat(endWith(40), bytesOf(40, 0x50)),
      plainEnd(0),
    ],
    ["before more than a comment may be", concat(endWith(0), bytesOf(0x10000, 1)), undefined],
    ["with a comment that is not there", endWith(30), undefined],
    ["of the wide kind", concat(WIDE_END, locator(0), endWith(0)), wideEnd(0)],
    [
      "of the wide kind, longer than usual",
      concat(WIDE_END, bytesOf(9, 7), locator(0), endWith(0)),
      wideEnd(0),
    ],
    [
      "of the wide kind behind other bytes",
      concat(bytesOf(9, 7), WIDE_END, locator(0), endWith(0)),
      wideEnd(9),
    ],
    ["of the wide kind without a locator", concat(WIDE_END, locator(0, 7), endWith(0)), plainEnd(76)],
    ["with a locator of nothing", concat(bytesOf(56, 7), locator(0), endWith(0)), plainEnd(76)],
    [
      "whose locator leads behind itself",
      concat(WIDE_END, locator(98), endWith(56), record([0x06064b50, 4], [9, 52])),
      wideEnd(0),
    ],
  ])("is found %s", (_, bytes, end) => {
    expect(findZipEnd(bytes)).toEqual(end);
  });
});

it("names of parts are compared in lower case and shown as they are written", () => {
  const bytes = strToU8("..\\\\XL\\Sheet1.XML..");
  expect(shownName(bytes, 2, 15)).toBe("XL/Sheet1.XML");
  expect(shownName(strToU8("xl/a.xml"), 0, 8)).toBe("xl/a.xml");
  expect(readName(bytes, 2, 15)).toBe("xl/sheet1.xml");
  expect(canonicalName("xl//A.xml")).toBe("xl//a.xml");
});

function workbookSheet(): string {
  return `<worksheet><sheetData>${ROWS}</sheetData></worksheet>`;
}

/** Two entries with the same name except for case: zipSync writes both. */
function duplicated(): Uint8Array {
  return workbookOf({ [SHEET]: workbookSheet(), [SHEET.toUpperCase()]: workbookSheet() });
}
